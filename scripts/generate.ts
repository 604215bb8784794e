// Usage: node scripts/generate.ts [folder]   Writes what follows from the bundled spec, by default into packages/types/src/generated.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { generateTypes } from "./generate-types.ts";
import { generatedFolder, repositoryRoot, specBundle } from "./paths.ts";
import { runScript } from "./run-script.ts";
import { settingsRulesModule } from "./settings-rules.ts";

const banner = "// Generated from spec/ by `pnpm regenerate`. Do not edit.\n";

/** Writes every generated file into the folder, which holds nothing else afterwards. */
export async function generate(folder: string, bundle: string = specBundle.json): Promise<void> {
  const document = JSON.parse(await readFile(bundle, "utf8"));
  const types = await generateTypes(pathToFileURL(bundle));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "openapi.ts"), `${banner}\n${types}`);
  await writeFile(join(folder, "settings-rules.ts"), `${banner}\n${settingsRulesModule(document)}`);
  await writeFile(join(folder, "openapi.json"), `${JSON.stringify(document, null, 2)}\n`);
}

if (import.meta.main)
  await runScript(async ([folder = generatedFolder]) => {
    await generate(folder);
    console.log(`generated the types and the document in ${relative(repositoryRoot, folder)}`);
  });
