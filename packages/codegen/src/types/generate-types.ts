import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { banner } from "../banner.ts";
import { openapiTypesModule } from "./openapi-types-module.ts";
import { settingsRulesModule } from "./settings-rules-module.ts";

/** Writes the generated files of the types package into a new folder. */
export async function generateTypes(folder: string, bundle: string): Promise<void> {
  const document = JSON.parse(await readFile(bundle, "utf8"));
  const types = await openapiTypesModule(pathToFileURL(bundle));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "openapi.ts"), `${banner}\n${types}`);
  await writeFile(join(folder, "settings-rules.ts"), `${banner}\n${settingsRulesModule(document)}`);
  await writeFile(join(folder, "openapi.json"), `${JSON.stringify(document, null, 2)}\n`);
}
