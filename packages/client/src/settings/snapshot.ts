import type { Change, ModifyOptions } from "./change.ts";
import { isObject } from "./object.ts";
import type { RequestOptions } from "./options.ts";
import { copyOptions, refuse } from "./refuse.ts";
import type { DeviceSettingsResource } from "./resources/device-settings.ts";
import type { GatewayConfigurationResource } from "./resources/gateway-configuration.ts";
import type { GatewayLoggingResource } from "./resources/gateway-logging.ts";
import type { DeviceSettingsBody, GatewayConfigurationBody, LoggingSettingsBody } from "./types.ts";

/** Everything that can be written of an account, as one JSON document. */
export interface Snapshot {
  /** Of this document's form. */
  readonly version: 1;
  readonly accountId: string;
  /** When it was taken, as an ISO 8601 time. */
  readonly takenAt: string;
  readonly devices: { readonly settings: DeviceSettingsBody };
  readonly gateway: { readonly configuration: GatewayConfigurationBody; readonly logging: LoggingSettingsBody };
}

/** What a `restore` changed, or would change, by resource. */
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
   * Reads everything that can be written of the account.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  snapshot(options?: RequestOptions): Promise<Snapshot>;

  /**
   * Brings the account back to a snapshot, by `modify`. All three resources are tried out first: where one of them
   * cannot be brought back, nothing is written.
   *
   * @throws TypeError for a snapshot of another account, unless `accountId` is given here; and what `modify` throws
   */
  restore(snapshot: Snapshot, options?: ModifyOptions): Promise<RestoredChanges>;
}

/** The three resources that can be written. */
export interface WritableResources {
  readonly devices: { readonly settings: DeviceSettingsResource };
  readonly gateway: { readonly configuration: GatewayConfigurationResource; readonly logging: GatewayLoggingResource };
}

export function createSnapshots({ devices, gateway }: WritableResources, accountId: string | undefined): Snapshots {
  /** The changes that lead to a snapshot; without one, none. */
  async function change(to: Snapshot | undefined, options: ModifyOptions): Promise<RestoredChanges> {
    return {
      devices: { settings: await devices.settings.modify(() => to?.devices.settings, options) },
      gateway: {
        configuration: await gateway.configuration.modify(() => to?.gateway.configuration.settings, options),
        logging: await gateway.logging.modify(() => to?.gateway.logging, options),
      },
    };
  }

  return {
    async snapshot(given = {}) {
      const options = copyOptions(given);
      const read = await change(undefined, options);
      return {
        version: 1,
        // The reads have failed without one.
        accountId: (options.accountId ?? accountId) as string,
        takenAt: new Date().toISOString(),
        devices: { settings: read.devices.settings.before },
        gateway: {
          configuration: { settings: read.gateway.configuration.before },
          logging: read.gateway.logging.before,
        },
      };
    },

    async restore(snapshot, given = {}) {
      const options = copyOptions(given);
      const { devices: device, gateway: { configuration, logging } = {} } = snapshot ?? {};
      const parts = [device?.settings, configuration?.settings, logging];
      if (snapshot?.version !== 1 || !parts.every(isObject)) refuse("snapshot", "what snapshot() gave");
      if (snapshot.accountId !== accountId && options.accountId === undefined)
        refuse("snapshot", "of this account, unless accountId is given");
      const planned = await change(snapshot, { ...options, dryRun: true });
      return options.dryRun ? planned : change(snapshot, options);
    },
  };
}
