export { checkGeneratedFiles } from "./check-generated-files.ts";
export { proposeRegeneration } from "./propose-regeneration.ts";
export { regenerate } from "./regenerate.ts";
