import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { banner } from "../banner.ts";
import { createOpenapiModule } from "./create-openapi-module.ts";
import { createSettingsRulesModule } from "./create-settings-rules-module.ts";

/** Writes the generated files of the types package into a new folder. */
export async function writeTypes(folder: string, bundledFile: string): Promise<void> {
  const document = JSON.parse(await readFile(bundledFile, "utf8"));
  const openapiModule = await createOpenapiModule(pathToFileURL(bundledFile));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "openapi.ts"), `${banner}\n${openapiModule}`);
  await writeFile(join(folder, "settings-rules.ts"), `${banner}\n${createSettingsRulesModule(document)}`);
  await writeFile(join(folder, "openapi.json"), `${JSON.stringify(document, null, 2)}\n`);
}
