// Usage: node scripts/generate-validators.ts [folder]   Compiles the spec's request bodies, by default into packages/mock/src/generated.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { compileValidators } from "../packages/mock/compile-validators.ts";
import { repositoryRoot, specBundle, validatorsFolder } from "./paths.ts";
import { type DocumentWithBodies, requestBodyNames } from "./request-bodies.ts";
import { runScript } from "./run-script.ts";

const banner = "// Generated from spec/ by `pnpm regenerate`. Do not edit.\n";

/** Writes every generated file of the mock into the folder, which holds nothing else afterwards. */
export async function generateValidators(folder: string, bundle: string = specBundle.json): Promise<void> {
  const document: DocumentWithBodies = JSON.parse(await readFile(bundle, "utf8"));
  const names = requestBodyNames(document);
  const declarations = names.map((name) => `export declare const ${name}: Validate<"${name}">;\n`).join("");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "validators.js"), `${banner}\n${compileValidators(document, names)}`);
  await writeFile(
    join(folder, "validators.d.ts"),
    `${banner}\nimport type { Validate } from "../validate.ts";\n\n${declarations}`,
  );
}

if (import.meta.main)
  await runScript(async ([folder = validatorsFolder]) => {
    await generateValidators(folder);
    console.log(`generated the validators in ${relative(repositoryRoot, folder)}`);
  });
