import { deviceSettingsRules } from "@zero-trust-accounts/types";
import { bypassCache } from "../http/bypass-cache.ts";
import type { OperationCaller } from "../http/operation-caller.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { SettingsEditor } from "../settings/change.ts";
import type { EditableResource } from "../settings/editable-resource.ts";
import { createSettingsEditor } from "../settings/settings-editor.ts";
import type { DeviceSettings, DeviceSettingsBody } from "../types.ts";

/** Settings of the device client, which every enrolled device follows. */
export interface DeviceSettingsResource extends SettingsEditor<DeviceSettingsBody> {
  /**
   * Reads the settings. Fields that were never set are absent or null. The result may be null if none was ever set.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<DeviceSettings | null>;

  /**
   * Replaces the settings: every field that is not in the body is reset to its default.
   *
   * @deprecated Use {@link DeviceSettingsResource.patch}, which does not change the other fields.
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  update(body: DeviceSettingsBody, options?: RequestOptions): Promise<DeviceSettings | null>;

  /**
   * Changes the fields in the body and no others. Retried only if the server did not process the request.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  patch(body: DeviceSettingsBody, options?: RequestOptions): Promise<DeviceSettings | null>;

  /**
   * Resets every setting to its default, which turns all proxying off.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  reset(options?: RequestOptions): Promise<DeviceSettings | null>;
}

const path = "/accounts/{account_id}/devices/settings";

/** Describes how the device settings are read and written by changes and snapshots. */
export const createEditableDeviceSettings = ({
  api,
  call,
  getOperation,
}: OperationCaller): EditableResource<DeviceSettingsBody> => ({
  getOperation: (options) => getOperation("PATCH", path, options),
  rules: deviceSettingsRules,
  read: async (options) => {
    const settings = await call(options, (init) => api.GET(path, bypassCache(init)));
    // The result is null if no setting was ever set.
    return settings === null ? {} : settings;
  },
  patch: (body, options) => call(options, (init) => api.PATCH(path, { ...init, body })),
  replace: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
  removalHint:
    'because the API\'s PATCH never removes a field. Clear a string with "", or replace the settings with update().',
});

export function createDeviceSettings(caller: OperationCaller): DeviceSettingsResource {
  const { api, call } = caller;
  return {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
    patch: (body, options) => call(options, (init) => api.PATCH(path, { ...init, body })),
    reset: (options) => call(options, (init) => api.DELETE(path, init)),
    ...createSettingsEditor(createEditableDeviceSettings(caller), caller),
  };
}
