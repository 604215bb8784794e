import { deviceSettingsReadOnlyFields } from "@zero-trust-accounts/types";
import type { Modify } from "../change.ts";
import { createModify } from "../modify.ts";
import type { RequestOptions } from "../options.ts";
import type { Transport } from "../transport.ts";
import type { DeviceSettings, DeviceSettingsBody } from "../types.ts";

/** Settings that the device client of every enrolled device follows. */
export interface DeviceSettingsResource {
  /**
   * Reads the settings. Unset fields are left out, or null.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<DeviceSettings>;

  /**
   * Replaces the settings: every field that the body leaves out goes back to its default.
   *
   * @deprecated Use {@link DeviceSettingsResource.patch}, which leaves the other fields alone.
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  update(body: DeviceSettingsBody, options?: RequestOptions): Promise<DeviceSettings>;

  /**
   * Changes the fields that the body gives and no other. Sent again only where the server cannot have seen it.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  patch(body: DeviceSettingsBody, options?: RequestOptions): Promise<DeviceSettings>;

  /**
   * Puts every setting back to its default, which turns all proxying off.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  reset(options?: RequestOptions): Promise<DeviceSettings>;

  /**
   * Reads the settings, lets the callback change a copy of them, and writes only the fields that changed.
   *
   * @throws ConflictError where somebody else changed the same meanwhile; TypeError for bad arguments, and for
   *   a field taken away or set to null, which PATCH cannot do: nothing was written then. ApiError, ConnectionError
   */
  modify: Modify<DeviceSettingsBody>;
}

const path = "/accounts/{account_id}/devices/settings";

export function createDeviceSettings({ api, call }: Transport): DeviceSettingsResource {
  const resource: Omit<DeviceSettingsResource, "modify"> = {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
    patch: (body, options) => call(options, (init) => api.PATCH(path, { ...init, body })),
    reset: (options) => call(options, (init) => api.DELETE(path, init)),
  };
  const modify = createModify<DeviceSettingsBody>({
    operation: { method: "PATCH", path },
    readOnly: deviceSettingsReadOnlyFields,
    read: resource.get,
    write: resource.patch,
    kept: 'kept: PATCH takes nothing away; update and reset do, "" clears a text',
  });
  return { ...resource, modify };
}
