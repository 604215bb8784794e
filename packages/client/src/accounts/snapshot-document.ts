import type { Change } from "../settings/change.ts";
import type {
  DeviceSettingsBody,
  GatewayConfigurationBody,
  GatewaySettingsBody,
  LoggingSettingsBody,
} from "../types.ts";

/** All writable settings of an account, as one JSON document. */
export interface Snapshot {
  /** Version of the document's format. */
  readonly version: 1;
  readonly accountId: string;
  /** When the snapshot was taken, as an ISO 8601 time. */
  readonly takenAt: string;
  readonly devices: { readonly settings: DeviceSettingsBody };
  /** Null for an account without Gateway. */
  readonly gateway: {
    readonly configuration: GatewayConfigurationBody;
    readonly logging: LoggingSettingsBody;
  } | null;
}

/** What `restore` changed, or would change, by resource. */
export interface RestoredChanges {
  readonly devices: { readonly settings: Change<DeviceSettingsBody> };
  /** Null if the snapshot has no Gateway. Gateway is neither read nor written then. */
  readonly gateway: {
    readonly configuration: Change<GatewaySettingsBody>;
    readonly logging: Change<LoggingSettingsBody>;
  } | null;
}
