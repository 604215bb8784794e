import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { banner } from "../banner.ts";
import { listRequestBodySchemas, type RequestBodyDocument } from "../document/list-request-body-schemas.ts";
import { createValidatorsModule } from "./create-validators-module.ts";

/** Writes the generated files of the mock, which validate request bodies, into a new folder. */
export async function writeValidators(folder: string, bundledFile: string): Promise<void> {
  const document: RequestBodyDocument = JSON.parse(await readFile(bundledFile, "utf8"));
  const names = listRequestBodySchemas(document);
  const declarations = names.map((name) => `export declare const ${name}: Validate<"${name}">;\n`).join("");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "validators.js"), `${banner}\n${createValidatorsModule(document, names)}`);
  await writeFile(
    join(folder, "validators.d.ts"),
    `${banner}\nimport type { Validate } from "../validate.ts";\n\n${declarations}`,
  );
}
