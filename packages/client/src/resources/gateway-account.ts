import type { OperationCaller } from "../http/operation-caller.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { GatewayAccount } from "../types.ts";

/** The Zero Trust account of a Cloudflare account. */
export interface GatewayAccountResource {
  /**
   * Reads the Zero Trust account.
   *
   * @throws ApiError (also if the account has none), ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<GatewayAccount>;

  /**
   * Creates Zero Trust for an existing account. Retried only if the server did not process the request.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  create(options?: RequestOptions): Promise<GatewayAccount>;
}

const path = "/accounts/{account_id}/gateway";

export const createGatewayAccount = ({ api, call }: OperationCaller): GatewayAccountResource => ({
  get: (options) => call(options, (init) => api.GET(path, init)),
  create: (options) => call(options, (init) => api.POST(path, init)),
});
