export { generateFiles } from "./files/generate-files.ts";
export { listStaleFiles } from "./files/list-stale-files.ts";
export { writeGeneratedFiles } from "./files/write-generated-files.ts";
export { createOpenapiModule } from "./types/create-openapi-module.ts";
