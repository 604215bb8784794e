export { applyFiles, findStaleFiles, type GeneratedFiles, generateFiles } from "./files/generated-files.ts";
export { openapiTypesModule } from "./types/openapi-types-module.ts";
