export { proposeRegeneration } from "./propose-regeneration.ts";
export { checkGeneratedFiles, regenerate } from "./regenerate.ts";
