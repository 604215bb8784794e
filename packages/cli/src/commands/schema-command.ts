import { Command } from "commander";
import { formatDocument } from "../printing/format-document.ts";
import { createDesiredStateSchema } from "../schema/create-desired-state-schema.ts";
import { loadOpenApiDocument } from "../schema/load-openapi-document.ts";
import type { Runtime } from "./runtime.ts";

export function createSchemaCommand({ output }: Runtime): Command {
  return new Command("schema")
    .summary("prints the JSON Schema of the desired-state file")
    .description("Prints the JSON Schema of the desired-state file, with which editors complete and check it.")
    .action(() => output.print(formatDocument(createDesiredStateSchema(loadOpenApiDocument()), "json")));
}
