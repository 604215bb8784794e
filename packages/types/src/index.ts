import type { components } from "./generated/openapi.ts";

export type { components, operations, paths, Readable, Writable } from "./generated/openapi.ts";
export {
  blockPageModeValues,
  bodyScanningInspection_modeValues as bodyScanningInspectionModeValues,
  inspectionModeValues,
  sandboxFallback_actionValues as sandboxFallbackActionValues,
} from "./generated/openapi.ts";

export { deviceSettingsRules, gatewaySettingsRules, loggingSettingsRules } from "./generated/settings-rules.ts";
export type { SettingsRules } from "./settings-rules.ts";

/** The schema of that name in the OpenAPI document. Wrap it in `Readable` for responses, in `Writable` for request bodies. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
