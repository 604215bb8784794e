import { gatewaySettingsReadOnlyFields } from "@zero-trust-accounts/types";
import type { Modify } from "../change.ts";
import { createModify } from "../modify.ts";
import type { RequestOptions } from "../options.ts";
import type { Transport } from "../transport.ts";
import type { GatewayConfiguration, GatewayConfigurationBody } from "../types.ts";

/** Account-wide settings of Gateway: inspection, antivirus, block page and the like, each a block. */
export interface GatewayConfigurationResource {
  /**
   * Reads the whole configuration.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<GatewayConfiguration>;

  /**
   * Replaces the whole configuration: a block that the body leaves out is lost.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  update(body: GatewayConfigurationBody, options?: RequestOptions): Promise<GatewayConfiguration>;

  /**
   * Replaces each block that the body gives, and that block whole: a field left out of it is lost. The other blocks
   * stay; a block that is null is ignored. Sent again only where the server cannot have seen it.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  patch(body: GatewayConfigurationBody, options?: RequestOptions): Promise<GatewayConfiguration>;

  /**
   * Reads the settings, lets the callback change a copy of what can be written of `settings`, and writes only the blocks that changed, whole.
   *
   * @throws ConflictError where somebody else changed the same meanwhile; TypeError for bad arguments, and for
   *   a block taken away or set to null, which PATCH cannot do: nothing was written then. ApiError, ConnectionError
   */
  modify: Modify<GatewayConfigurationBody["settings"]>;
}

const path = "/accounts/{account_id}/gateway/configuration";

export function createGatewayConfiguration({ api, call }: Transport): GatewayConfigurationResource {
  const resource: Omit<GatewayConfigurationResource, "modify"> = {
    get: (options) => call(options, (init) => api.GET(path, init)),
    update: (body, options) => call(options, (init) => api.PUT(path, { ...init, body })),
    patch: (body, options) => call(options, (init) => api.PATCH(path, { ...init, body })),
  };
  const modify = createModify<GatewayConfigurationBody["settings"]>({
    operation: { method: "PATCH", path },
    readOnly: gatewaySettingsReadOnlyFields,
    // Some success envelopes come without a result.
    read: async (options) => (await resource.get(options))?.settings,
    write: async (settings, options) => (await resource.patch({ settings }, options))?.settings,
    kept: "kept: PATCH takes nothing away; update does",
  });
  return { ...resource, modify };
}
