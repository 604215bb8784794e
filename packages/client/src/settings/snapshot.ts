import { isObject } from "../json/is-object.ts";
import { copyOptions } from "../options/check-option-names.ts";
import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";
import { resolveBoolean } from "../options/resolve-boolean.ts";
import type { DeviceSettingsResource } from "../resources/device-settings.ts";
import type { GatewayConfigurationResource } from "../resources/gateway-configuration.ts";
import type { GatewayLoggingResource } from "../resources/gateway-logging.ts";
import type { DeviceSettingsBody, GatewayConfigurationBody, LoggingSettingsBody } from "../types.ts";
import type { Change, ModifyOptions } from "./change.ts";

/** All writable settings of an account, as one JSON document. */
export interface Snapshot {
  /** Version of the document's format. */
  readonly version: 1;
  readonly accountId: string;
  /** When the snapshot was taken, as an ISO 8601 time. */
  readonly takenAt: string;
  readonly devices: { readonly settings: DeviceSettingsBody };
  readonly gateway: { readonly configuration: GatewayConfigurationBody; readonly logging: LoggingSettingsBody };
}

/** What `restore` changed, or would change, by resource. */
export interface RestoredChanges {
  readonly devices: { readonly settings: Change<DeviceSettingsBody> };
  readonly gateway: {
    readonly configuration: Change<GatewayConfigurationBody["settings"]>;
    readonly logging: Change<LoggingSettingsBody>;
  };
}

/** Takes and restores snapshots of an account. */
export interface Snapshots {
  /**
   * Reads all writable settings of the account.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  snapshot(options?: RequestOptions): Promise<Snapshot>;

  /**
   * Restores the account to a snapshot with `modify`. All three resources are planned first: if one of them cannot be
   * restored, nothing is written.
   *
   * @throws TypeError for a snapshot of another account, unless `accountId` is passed here; what `modify` throws
   */
  restore(snapshot: Snapshot, options?: ModifyOptions): Promise<RestoredChanges>;
}

/** The writable resources of an account. */
export interface WritableResources {
  readonly devices: { readonly settings: DeviceSettingsResource };
  readonly gateway: { readonly configuration: GatewayConfigurationResource; readonly logging: GatewayLoggingResource };
}

function isSnapshot(value: Snapshot): boolean {
  const settings = [value?.devices?.settings, value?.gateway?.configuration?.settings, value?.gateway?.logging];
  return value?.version === 1 && settings.every(isObject);
}

export function createSnapshots({ devices, gateway }: WritableResources, accountId: string | undefined): Snapshots {
  /** Changes the resources to a snapshot; without one, only reads them. */
  async function change(target: Snapshot | undefined, options: ModifyOptions): Promise<RestoredChanges> {
    return {
      devices: { settings: await devices.settings.modify(() => target?.devices.settings, options) },
      gateway: {
        configuration: await gateway.configuration.modify(() => target?.gateway.configuration.settings, options),
        logging: await gateway.logging.modify(() => target?.gateway.logging, options),
      },
    };
  }

  return {
    async snapshot(requestOptions = {}) {
      const options = copyOptions(requestOptions, requestOptionNames);
      const current = await change(undefined, options);
      return {
        version: 1,
        // Without an account, the reads have failed.
        accountId: (options.accountId ?? accountId) as string,
        takenAt: new Date().toISOString(),
        devices: { settings: current.devices.settings.before },
        gateway: {
          configuration: { settings: current.gateway.configuration.before },
          logging: current.gateway.logging.before,
        },
      };
    },

    async restore(snapshot, modifyOptions = {}) {
      const options = copyOptions(modifyOptions, ["dryRun", ...requestOptionNames]);
      const isDryRun = resolveBoolean("dryRun", options.dryRun, false);
      if (!isSnapshot(snapshot)) throw new TypeError("snapshot must be a document that snapshot() returned");
      if (snapshot.accountId !== accountId && options.accountId === undefined)
        throw new TypeError("the snapshot is of another account; pass accountId to restore it to this one");
      const planned = await change(snapshot, { ...options, dryRun: true });
      return isDryRun ? planned : change(snapshot, options);
    },
  };
}
