import type { OperationsOf } from "../operation.ts";
import { success } from "../reply.ts";
import type { GatewayAccount } from "../state.ts";

/** Gateway's own id is made of the account's, so that every run gives the same. */
export const createGateway = (accountId: string): GatewayAccount => ({
  id: accountId,
  gateway_tag: [...accountId].reverse().join(""),
  provider_name: "Cloudflare",
});

export const gatewayAccount: OperationsOf<"/accounts/{account_id}/gateway"> = {
  get: ({ state }) => success(state.gatewayAccount),
  post: ({ accountId, state }) => {
    state.gatewayAccount ??= createGateway(accountId);
    return success(state.gatewayAccount);
  },
};
