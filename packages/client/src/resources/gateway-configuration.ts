import { gatewaySettingsReadOnlyFields } from "@zero-trust-accounts/types";
import type { OperationCaller } from "../http/operation-caller.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Modify } from "../settings/change.ts";
import { createModify } from "../settings/modify.ts";
import type { GatewayConfiguration, GatewayConfigurationBody } from "../types.ts";

/** Account-wide settings of Gateway, such as inspection, antivirus and the block page. Each is a block of `settings`. */
export interface GatewayConfigurationResource {
  /**
   * Reads the configuration.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<GatewayConfiguration>;

  /**
   * Replaces the complete configuration: a block that is not in the body is lost.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  update(body: GatewayConfigurationBody, options?: RequestOptions): Promise<GatewayConfiguration>;

  /**
   * Replaces each block in the body completely: a field that is missing in it is lost. Other blocks do not change, and a
   * block that is null is ignored. Retried only if the server did not process the request.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  patch(body: GatewayConfigurationBody, options?: RequestOptions): Promise<GatewayConfiguration>;

  /**
   * Reads the settings, passes a copy of their writable part to the callback, and writes only the blocks that changed.
   *
   * @throws ConflictError if somebody else changed the same field since the read; TypeError for bad arguments and for a
   *   block that was removed or set to null, which PATCH cannot do. Nothing was written then. ApiError, ConnectionError
   */
  modify: Modify<GatewayConfigurationBody["settings"]>;
}

const path = "/accounts/{account_id}/gateway/configuration";

export function createGatewayConfiguration({ api, call }: OperationCaller): GatewayConfigurationResource {
  const resource: Omit<GatewayConfigurationResource, "modify"> = {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
    patch: (body, options) => call(options, (init) => api.PATCH(path, { ...init, body })),
  };
  const modify = createModify<GatewayConfigurationBody["settings"]>({
    operation: { method: "PATCH", path },
    readOnlyPaths: gatewaySettingsReadOnlyFields,
    // Some success envelopes come without a result.
    read: async (options) => (await resource.get(options))?.settings,
    write: async (settings, options) => (await resource.patch({ settings }, options))?.settings,
    removalHint: "because the API's PATCH never removes a block. Replace the configuration with update().",
  });
  return { ...resource, modify };
}
