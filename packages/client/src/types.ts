import type { Readable, Schema, Writable } from "@zero-trust-accounts/types";

/** Resolved, so that TypeScript compares its members: it lets any value pass for an unresolved one. */
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;

/** Device client settings of an account. */
export type DeviceSettings = Readable<Schema<"DeviceSettings">>;
/** The Zero Trust account. */
export type GatewayAccount = Readable<Schema<"GatewayAccount">>;
/** Gateway's settings with the times of their creation and last change. */
export type GatewayConfiguration = Readable<Schema<"GatewayConfiguration">>;
/** The certificate that intercepts TLS, as the deprecated operation answers it. */
export type CustomCertificate = Readable<Schema<"CustomCertificate">>;
/** What Gateway logs. */
export type LoggingSettings = Readable<Schema<"LoggingSettings">>;

/** Request body of `devices.settings.update` and `.patch`. */
export type DeviceSettingsBody = Flat<Writable<Schema<"DeviceSettingsBody">>>;
/** Request body of `gateway.configuration.update` and `.patch`. */
export type GatewayConfigurationBody = Flat<Writable<Schema<"GatewayConfigurationBody">>>;
/** Request body of `gateway.logging.update`. */
export type LoggingSettingsBody = Flat<Writable<Schema<"LoggingSettingsBody">>>;
