export { checkGeneratedFiles } from "./check-generated-files.ts";
export { regenerate } from "./regenerate.ts";
