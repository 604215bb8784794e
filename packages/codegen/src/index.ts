export { findStaleFiles } from "./files/find-stale-files.ts";
export { generateFiles } from "./files/generate-files.ts";
export { writeGeneratedFiles } from "./files/write-generated-files.ts";
export { createOpenapiModule } from "./types/create-openapi-module.ts";
