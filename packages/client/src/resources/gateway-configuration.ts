import { gatewaySettingsRules } from "@zero-trust-accounts/types";
import { bypassCache } from "../http/bypass-cache.ts";
import type { OperationCaller } from "../http/operation-caller.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { SettingsEditor } from "../settings/change.ts";
import type { EditableResource } from "../settings/editable-resource.ts";
import { createSettingsEditor } from "../settings/settings-editor.ts";
import type {
  GatewayConfiguration,
  GatewayConfigurationBody,
  GatewayConfigurationPatchBody,
  GatewaySettingsBody,
} from "../types.ts";

/** Settings of Gateway, such as inspection, antivirus and the block page. Each is a block of `settings`. */
export interface GatewayConfigurationResource extends SettingsEditor<GatewaySettingsBody> {
  /**
   * Reads the configuration.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<GatewayConfiguration>;

  /**
   * Replaces the complete configuration. A block that is not in the body is removed.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  update(body: GatewayConfigurationBody, options?: RequestOptions): Promise<GatewayConfiguration>;

  /**
   * Replaces each block in the body completely: a field that the body's block does not contain is removed. Other blocks
   * do not change, and a block that is null is ignored. Retried only if the server did not process the request.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  patch(body: GatewayConfigurationPatchBody, options?: RequestOptions): Promise<GatewayConfiguration>;
}

const path = "/accounts/{account_id}/gateway/configuration";

/** Describes how the configuration is read and written by changes and snapshots. */
export const createEditableGatewayConfiguration = ({
  api,
  call,
  getOperation,
}: OperationCaller): EditableResource<GatewaySettingsBody> => ({
  getOperation: (options) => getOperation("PATCH", path, options),
  rules: gatewaySettingsRules,
  // Some success envelopes come without a result.
  read: async (options) => (await call(options, (init) => api.GET(path, bypassCache(init))))?.settings,
  patch: async (settings, options) =>
    (await call(options, (init) => api.PATCH(path, { ...init, body: { settings } })))?.settings,
  replace: async (settings, options) =>
    (await call(options, (init) => api.PUT(path, { ...init, body: { settings } })))?.settings,
  removalHint: "because the API's PATCH never removes a block. Replace the configuration with update().",
});

export function createGatewayConfiguration(caller: OperationCaller): GatewayConfigurationResource {
  const { api, call } = caller;
  return {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
    patch: (body, options) => call(options, (init) => api.PATCH(path, { ...init, body })),
    ...createSettingsEditor(createEditableGatewayConfiguration(caller), caller),
  };
}
