import type { RequestOptions } from "../options.ts";
import type { Transport } from "../transport.ts";
import type { GatewayAccount } from "../types.ts";

/** Zero Trust itself, as an account has it. */
export interface GatewayAccountResource {
  /**
   * Reads which Zero Trust account belongs to the account.
   *
   * @throws ApiError (also where the account has none), ConnectionError, TypeError for bad arguments
   */
  get(options?: RequestOptions): Promise<GatewayAccount>;

  /**
   * Creates Zero Trust for an account that exists already. Sent again only where the server cannot have seen it.
   *
   * @throws ApiError, ConnectionError, TypeError for bad arguments
   */
  create(options?: RequestOptions): Promise<GatewayAccount>;
}

const path = "/accounts/{account_id}/gateway";

export const createGatewayAccount = ({ api, call }: Transport): GatewayAccountResource => ({
  get: (options) => call(options, (init) => api.GET(path, init)),
  create: (options) => call(options, (init) => api.POST(path, init)),
});
