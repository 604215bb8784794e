import type { Readable, Schema } from "@zero-trust-accounts/types";

export type DeviceSettings = Readable<Schema<"DeviceSettings">>;
export type GatewayAccount = Readable<Schema<"GatewayAccount">>;
export type GatewaySettings = Readable<Schema<"GatewaySettings">>;
export type GatewayConfiguration = Required<Readable<Schema<"GatewayConfiguration">>>;
export type CustomCertificate = Readable<Schema<"CustomCertificate">>;
export type LoggingSettings = Readable<Schema<"LoggingSettings">>;

/** What an account stores. A test may change it. */
export interface StoredSettings {
  /** An object without fields makes the `result` null, as for an account that never set any. */
  deviceSettings: DeviceSettings;
  /** Undefined until Gateway is created. */
  gatewayAccount: GatewayAccount | undefined;
  /** The blocks of requests, with read-only fields. A response also has the default fields of the block page. */
  gatewayConfiguration: GatewayConfiguration;
  loggingSettings: LoggingSettings;
  /** Whether the account has a certificate that intercepts TLS, independent of the certificates in its settings. */
  hasCertificate: boolean;
}

/** What a new account stores in place of the defaults. */
export interface InitialState {
  /** Device settings that differ from the defaults. Null for an account that never set any. */
  readonly deviceSettings?: DeviceSettings | null | undefined;
  /** The settings of the Gateway configuration. @default no blocks */
  readonly gatewayConfiguration?: { readonly settings: GatewaySettings } | undefined;
  /** Logging settings that differ from those of a new account. */
  readonly loggingSettings?: LoggingSettings | undefined;
  /** Whether the account has a certificate that intercepts TLS. @default true */
  readonly hasCertificate?: boolean | undefined;
}

/** What an account stores at the moment. */
export interface MockState extends StoredSettings {
  /** The block `custom_certificate` of the configuration. */
  readonly customCertificate: CustomCertificate | undefined;
}
