import { deviceSettingsReadOnlyFields } from "@zero-trust-accounts/types";
import type { OperationCaller } from "../http/operation-caller.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Modify } from "../settings/change.ts";
import { createModify } from "../settings/modify.ts";
import type { DeviceSettings, DeviceSettingsBody } from "../types.ts";

/** Settings of the device client, which every enrolled device follows. */
export interface DeviceSettingsResource {
  /**
   * Reads the settings. Unset fields are absent or null.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<DeviceSettings>;

  /**
   * Replaces the settings: every field that is not in the body is reset to its default.
   *
   * @deprecated Use {@link DeviceSettingsResource.patch}, which does not change the other fields.
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  update(body: DeviceSettingsBody, options?: RequestOptions): Promise<DeviceSettings>;

  /**
   * Changes the fields in the body and no others. Retried only if the server did not process the request.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  patch(body: DeviceSettingsBody, options?: RequestOptions): Promise<DeviceSettings>;

  /**
   * Resets every setting to its default, which turns all proxying off.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  reset(options?: RequestOptions): Promise<DeviceSettings>;

  /**
   * Reads the settings, passes a copy to the callback, and writes only the fields that changed.
   *
   * @throws ConflictError if somebody else changed the same field since the read; TypeError for bad arguments and for a
   *   field that was removed or set to null, which PATCH cannot do. Nothing was written then. ApiError, ConnectionError
   */
  modify: Modify<DeviceSettingsBody>;
}

const path = "/accounts/{account_id}/devices/settings";

export function createDeviceSettings({ api, call }: OperationCaller): DeviceSettingsResource {
  const resource: Omit<DeviceSettingsResource, "modify"> = {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
    patch: (body, options) => call(options, (init) => api.PATCH(path, { ...init, body })),
    reset: (options) => call(options, (init) => api.DELETE(path, init)),
  };
  const modify = createModify<DeviceSettingsBody>({
    operation: { method: "PATCH", path },
    readOnlyPaths: deviceSettingsReadOnlyFields,
    read: resource.get,
    write: resource.patch,
    removalHint:
      'because the API\'s PATCH never removes a field. Clear a string with "", or replace the settings with update().',
  });
  return { ...resource, modify };
}
