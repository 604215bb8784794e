import { createCredentialChecker } from "./create-credential-checker.ts";
import type { RateLimitResult } from "./create-rate-limiter.ts";
import type { StoredAccount } from "./create-stored-account.ts";
import type { MockResponse } from "./mock-response.ts";
import type { MockOptions } from "./options.ts";
import { rejections } from "./rejections.ts";
import type { Route } from "./routes.ts";

/** A request, with its route and account if they exist. */
export interface IncomingRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly rateLimit: RateLimitResult;
  readonly route: Route | undefined;
  readonly account: StoredAccount | undefined;
}

/** Whether an id has the form of the API's account ids. */
const hasAccountIdForm = (accountId: string): boolean => /^[0-9a-f]{32}$/.test(accountId);

/** Creates the function that rejects a request, or processes it. */
export function createRequestHandler(options: MockOptions): (request: IncomingRequest) => MockResponse {
  const { permissions = "write", requireCertificate = false, bareCustomCertificate = false } = options;
  const checkCredential = createCredentialChecker(options);
  return ({ method, headers, body, now, rateLimit, route, account }) => {
    if (!rateLimit.isAllowed) return rejections.tooManyRequests(rateLimit.resetSeconds);
    const credentialRejection = checkCredential(headers);
    if (credentialRejection) return credentialRejection;
    if (!route) return rejections.noRoute();
    // An id in the right form may be an account of another customer.
    if (!account) return hasAccountIdForm(route.accountId) ? rejections.notAllowed() : rejections.noRoute();
    const operation = route.operations.get(method);
    if (!operation) return rejections.wrongMethod(method, [...route.operations.keys()]);
    if (permissions === "read" && method !== "GET") return rejections.notAllowed();
    const { accountId, state } = account;
    if (route.path.includes("/gateway") && method !== "POST" && !state.gatewayAccount) return rejections.noGateway();
    return operation({ accountId, state, body, now, requireCertificate, bareCustomCertificate });
  };
}
