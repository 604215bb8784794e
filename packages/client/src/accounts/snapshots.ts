import { ApiError } from "../errors/api-error.ts";
import type { OperationCaller } from "../http/operation-caller.ts";
import { isObject } from "../json/is-object.ts";
import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";
import { resolveBoolean } from "../options/resolve-boolean.ts";
import { validateJson } from "../options/validate-body.ts";
import { validateOptions } from "../options/validate-options.ts";
import { createEditableDeviceSettings } from "../resources/device-settings.ts";
import { createEditableGatewayConfiguration } from "../resources/gateway-configuration.ts";
import { createEditableGatewayLogging } from "../resources/gateway-logging.ts";
import { type ModifyOptions, modifyOptionNames } from "../settings/change.ts";
import { readSettings } from "../settings/read-settings.ts";
import { type ResourceSnapshot, type ResourceSnapshots, restoreResources } from "./restore-resources.ts";
import type { RestoredChanges, Snapshot } from "./snapshot-document.ts";

/** Takes and restores snapshots of an account. */
export interface Snapshots {
  /**
   * Reads all writable settings of the account. An account without Gateway (404) has `gateway: null`.
   *
   * @throws ApiError, ConnectionError, ZeroTrustError if a response has no settings, TypeError for bad arguments
   */
  snapshot(options?: RequestOptions): Promise<Snapshot>;

  /**
   * Restores the settings of a snapshot, and removes blocks and fields that were first set after it. All resources are
   * read and planned first: if one of them cannot be read then, nothing is written. Each is read again before its write.
   *
   * @returns the change of each resource; `ignored` lists what the server did not accept
   * @throws RestoreError if a write or the read before it fails, with the changes written before; ApiError,
   *   ConnectionError or ZeroTrustError if a resource cannot be planned; ConnectionError if earlier changes of the account do not end before the deadline; TypeError for bad
   *   arguments, and for a snapshot of another account unless `accountId` is passed here
   */
  restore(snapshot: Snapshot, options?: ModifyOptions): Promise<RestoredChanges>;
}

function isSnapshot(value: unknown): value is Snapshot {
  if (!isObject(value) || value.version !== 1) return false;
  const { devices, gateway } = value as Partial<Snapshot>;
  if (!isObject(devices?.settings)) return false;
  return gateway === null || (isObject(gateway?.configuration?.settings) && isObject(gateway.logging));
}

export function createSnapshots(caller: OperationCaller): Snapshots {
  const deviceSettings = createEditableDeviceSettings(caller);
  const gatewayConfiguration = createEditableGatewayConfiguration(caller);
  const gatewayLogging = createEditableGatewayLogging(caller);

  async function readGateway(options: RequestOptions): Promise<Snapshot["gateway"]> {
    const settings = await readSettings(gatewayConfiguration, options).catch((error: unknown) => {
      // The device settings were read, so the account exists and only lacks Gateway.
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    });
    return settings && { configuration: { settings }, logging: await readSettings(gatewayLogging, options) };
  }

  function listResources({ devices, gateway }: Snapshot): ResourceSnapshots {
    const devicesResource: ResourceSnapshot = {
      name: "devices.settings",
      resource: deviceSettings,
      settings: devices.settings,
    };
    if (gateway === null) return [devicesResource];
    return [
      devicesResource,
      { name: "gateway.configuration", resource: gatewayConfiguration, settings: gateway.configuration.settings },
      { name: "gateway.logging", resource: gatewayLogging, settings: gateway.logging },
    ];
  }

  return {
    async snapshot(requestOptions = {}) {
      const options = validateOptions(requestOptions, requestOptionNames);
      const settings = await readSettings(deviceSettings, options);
      const gateway = await readGateway(options);
      const takenAt = new Date().toISOString();
      // One of the two is set: the reads above reject a missing account id.
      const accountId = (options.accountId ?? caller.defaults.accountId) as string;
      return { version: 1, accountId, takenAt, devices: { settings }, gateway };
    },

    async restore(snapshot, modifyOptions = {}) {
      const { dryRun, ...options } = validateOptions(modifyOptions, modifyOptionNames);
      const isDryRun = resolveBoolean("dryRun", dryRun, false);
      if (!isSnapshot(snapshot)) throw new TypeError("snapshot must be a document that snapshot() returned");
      validateJson("snapshot", snapshot);
      if (snapshot.accountId !== caller.defaults.accountId && options.accountId === undefined)
        throw new TypeError("the snapshot is of another account; pass the accountId of the account to restore");
      // Copy now, so that later changes by the caller have no effect.
      const snapshotCopy = structuredClone(snapshot);
      const resources = listResources(snapshotCopy);
      const changes = await restoreResources(resources, options, isDryRun, caller);
      // Each name of `listResources` belongs to a resource whose change has the type that is declared for the name.
      return {
        devices: { settings: changes["devices.settings"] },
        gateway: snapshotCopy.gateway && {
          configuration: changes["gateway.configuration"],
          logging: changes["gateway.logging"],
        },
      } as RestoredChanges;
    },
  };
}
