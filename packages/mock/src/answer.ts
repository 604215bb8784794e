import { createCredentialCheck } from "./credential-check.ts";
import type { MockOptions } from "./options.ts";
import type { Allowance } from "./rate-limiter.ts";
import { refusals } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import type { Route } from "./routes.ts";
import type { StoredAccount } from "./stored-account.ts";

/** A request, and what was found out about it. */
export interface Arrival {
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
  readonly now: number;
  readonly allowance: Allowance;
  readonly route: Route | undefined;
  readonly account: StoredAccount | undefined;
}

/** Looks like an account of somebody else, to which the credential gives no access; anything else is no account at all. */
const isLikeAnAccountId = (accountId: string): boolean => /^[0-9a-f]{32}$/.test(accountId);

/** Makes the function that carries a request out, or refuses it. */
export function createAnswer(options: MockOptions): (arrival: Arrival) => Reply {
  const { permissions = "write", requireCertificate = false, bareCustomCertificate = false } = options;
  const checkCredential = createCredentialCheck(options);
  return ({ method, headers, body, now, allowance, route, account }) => {
    if (!allowance.isAllowed) return refusals.tooManyRequests(allowance.resetSeconds);
    const refusal = checkCredential(headers);
    if (refusal) return refusal;
    if (!route) return refusals.noRoute();
    if (!account) return isLikeAnAccountId(route.accountId) ? refusals.notAllowed() : refusals.noRoute();
    const operation = route.operations.get(method);
    if (!operation) return refusals.wrongMethod(method, [...route.operations.keys()]);
    if (permissions === "read" && method !== "GET") return refusals.notAllowed();
    const { accountId, state } = account;
    if (route.path.includes("/gateway") && method !== "POST" && !state.gatewayAccount) return refusals.noGateway();
    return operation({ accountId, state, body, now, requireCertificate, bareCustomCertificate });
  };
}
