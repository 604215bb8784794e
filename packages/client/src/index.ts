export type { Middleware } from "openapi-fetch";
export {
  type AccountProgress,
  type AccountResult,
  type ForEachAccountOptions,
  forEachAccount,
} from "./accounts/for-each-account.ts";
export type { RestoredChanges, Snapshot } from "./accounts/snapshot-document.ts";
export { createZeroTrustClient, type ZeroTrustClient } from "./client.ts";
export { ApiError } from "./errors/api-error.ts";
export { ConflictError } from "./errors/conflict-error.ts";
export { ConnectionError, type ConnectionErrorCause } from "./errors/connection-error.ts";
export type { Outcome } from "./errors/outcome.ts";
export { type RestoredResource, RestoreError } from "./errors/restore-error.ts";
export { UnsupportedChangeError } from "./errors/unsupported-change-error.ts";
export { ZeroTrustError } from "./errors/zero-trust-error.ts";
export type { AttemptReport } from "./options/attempt-report.ts";
export type { ClientOptions, Secret } from "./options/client-options.ts";
export type { FetchFunction, FetchInit, FetchResponse } from "./options/fetch-function.ts";
export type { RequestOptions } from "./options/request-options.ts";
export type { CustomCertificateResource } from "./resources/custom-certificate.ts";
export type { DeviceSettingsResource } from "./resources/device-settings.ts";
export type { GatewayAccountResource } from "./resources/gateway-account.ts";
export type { GatewayConfigurationResource } from "./resources/gateway-configuration.ts";
export type { GatewayLoggingResource } from "./resources/gateway-logging.ts";
export type {
  Change,
  DesiredSettings,
  IgnoredField,
  Modification,
  ModifyOptions,
  SettingsEditor,
} from "./settings/change.ts";
export type { JsonPatchOperation } from "./settings/json-patch.ts";
export type {
  ApiMessage,
  CustomCertificate,
  DeviceSettings,
  DeviceSettingsBody,
  GatewayAccount,
  GatewayConfiguration,
  GatewayConfigurationBody,
  GatewayConfigurationPatchBody,
  GatewaySettingsBody,
  LoggingSettings,
  LoggingSettingsBody,
} from "./types.ts";
