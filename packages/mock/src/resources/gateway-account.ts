import { createSuccessResponse } from "../mock-response.ts";
import type { OperationsOf } from "../operation.ts";
import type { GatewayAccount } from "../state.ts";

/** Creates a Gateway account. Its `gateway_tag` is derived from the account id, so that it is the same in every run. */
export const createGatewayAccount = (accountId: string): GatewayAccount => ({
  id: accountId,
  gateway_tag: [...accountId].reverse().join(""),
  provider_name: "Cloudflare",
});

export const gatewayAccount: OperationsOf<"/accounts/{account_id}/gateway"> = {
  get: ({ state }) => createSuccessResponse(state.gatewayAccount),
  post: ({ accountId, state }) => {
    state.gatewayAccount ??= createGatewayAccount(accountId);
    return createSuccessResponse(state.gatewayAccount);
  },
};
