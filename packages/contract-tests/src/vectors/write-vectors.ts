// Usage: node src/vectors/write-vectors.ts   Writes the vectors that the bundled document gives. Review the diff.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundledDocument } from "../document/bundled-document.ts";
import { packageFolder } from "./package-folder.ts";
import { vectorFiles } from "./vector-files.ts";

const files = vectorFiles(bundledDocument);
for (const folder of ["vectors", "src/generated"])
  await rm(join(packageFolder, folder), { recursive: true, force: true });
for (const [name, text] of files) {
  const file = join(packageFolder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
console.log(`wrote ${files.size} files of vectors`);
