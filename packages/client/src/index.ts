export type { Change, IgnoredField, Modification, Modify, ModifyOptions } from "./change.ts";
export { createZeroTrustClient, type ZeroTrustClient } from "./client.ts";
export { ApiError, ConflictError, ConnectionError, type ConnectionErrorCause, ZeroTrustError } from "./errors.ts";
export { type AccountResult, type ForEachAccountOptions, forEachAccount } from "./for-each-account.ts";
export type { JsonPatchOperation } from "./json-patch.ts";
export type { ClientOptions, RequestOptions, Secret } from "./options.ts";
export type { CustomCertificateResource } from "./resources/custom-certificate.ts";
export type { DeviceSettingsResource } from "./resources/device-settings.ts";
export type { GatewayAccountResource } from "./resources/gateway-account.ts";
export type { GatewayConfigurationResource } from "./resources/gateway-configuration.ts";
export type { GatewayLoggingResource } from "./resources/gateway-logging.ts";
export type { RestoredChanges, Snapshot } from "./snapshot.ts";
export type {
  CustomCertificate,
  DeviceSettings,
  DeviceSettingsBody,
  GatewayAccount,
  GatewayConfiguration,
  GatewayConfigurationBody,
  LoggingSettings,
  LoggingSettingsBody,
} from "./types.ts";
