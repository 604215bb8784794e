import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { banner } from "../banner.ts";
import { type DocumentWithBodies, requestBodyNames } from "../request-bodies.ts";
import { compileValidators } from "./compile-validators.ts";

/** Writes the generated files of the mock, which validate request bodies, into a new folder. */
export async function generateValidators(folder: string, bundle: string): Promise<void> {
  const document: DocumentWithBodies = JSON.parse(await readFile(bundle, "utf8"));
  const names = requestBodyNames(document);
  const declarations = names.map((name) => `export declare const ${name}: Validate<"${name}">;\n`).join("");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "validators.js"), `${banner}\n${compileValidators(document, names)}`);
  await writeFile(
    join(folder, "validators.d.ts"),
    `${banner}\nimport type { Validate } from "../validate.ts";\n\n${declarations}`,
  );
}
