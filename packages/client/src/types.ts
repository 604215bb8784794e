import type { Readable, Schema, Writable } from "@zero-trust-accounts/types";

/** Resolves the members of a type. TypeScript would accept any value for a type whose members are unresolved. */
type Resolved<T> = T extends object ? { [Key in keyof T]: Resolved<T[Key]> } : T;

/** An item of `errors` or `messages` in a response. */
export interface ApiMessage extends Schema<"ApiMessage"> {}

/** Settings of the device client, which every enrolled device follows. */
export interface DeviceSettings extends Readable<Schema<"DeviceSettings">> {}
/** The Zero Trust account. */
export interface GatewayAccount extends Readable<Schema<"GatewayAccount">> {}
/** Gateway's settings with the times of their creation and last change. */
export interface GatewayConfiguration extends Readable<Schema<"GatewayConfiguration">> {}
/** The certificate that intercepts TLS, as the deprecated operation returns it. */
export interface CustomCertificate extends Readable<Schema<"CustomCertificate">> {}
/** What Gateway logs. */
export interface LoggingSettings extends Readable<Schema<"LoggingSettings">> {}

/**
 * An empty second base. Messages of the compiler name an interface with two bases. Of an interface that only extends one
 * type, they print all members.
 */
type Named = Record<never, never>;

/** Request body of `devices.settings.update` and `.patch`. */
export interface DeviceSettingsBody extends Resolved<Writable<Schema<"DeviceSettingsBody">>>, Named {}
/** Request body of `gateway.configuration.update`. */
export interface GatewayConfigurationBody extends Resolved<Writable<Schema<"GatewayConfigurationBody">>>, Named {}
/** Request body of `gateway.configuration.patch`. `settings` is required here: a body without it changes nothing. */
export interface GatewayConfigurationPatchBody
  extends Required<Resolved<Writable<Schema<"GatewayConfigurationPatchBody">>>>,
    Named {}
/** The `settings` of a configuration's request body, which `gateway.configuration.modify` passes to its callback. */
export interface GatewaySettingsBody extends Resolved<Writable<Schema<"GatewaySettings">>>, Named {}
/** Request body of `gateway.logging.update`. */
export interface LoggingSettingsBody extends Resolved<Writable<Schema<"LoggingSettingsBody">>>, Named {}
