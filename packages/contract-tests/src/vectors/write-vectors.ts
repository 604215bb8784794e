import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runCommandLine } from "../command-line.ts";
import { bundledDocument } from "../document/bundled-document.ts";
import { packageFolder } from "../package-folder.ts";
import { createVectorFiles } from "./create-vector-files.ts";
import { generatedFolders } from "./find-stale-files.ts";

async function writeVectors(): Promise<void> {
  const files = createVectorFiles(bundledDocument);
  for (const folder of generatedFolders) await rm(join(packageFolder, folder), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(packageFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`Wrote ${files.size} files with vectors and type tests. Review the difference before you commit it.`);
}

await runCommandLine({
  name: "vectors",
  description: `Generates the test vectors (vectors/) and the type tests (src/generated/) from the bundled document.
"pnpm regenerate" does the same after it has bundled spec/.`,
  run: writeVectors,
});
