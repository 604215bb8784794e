import { checkOptions, isAccountId } from "./check-options.ts";
import { createConnectionError } from "./create-connection-error.ts";
import { createFailureQueue } from "./create-failure-queue.ts";
import { createFailureResponse } from "./create-failure-response.ts";
import { createRateLimiter } from "./create-rate-limiter.ts";
import { createRequestHandler } from "./create-request-handler.ts";
import { createStoredAccount, type StoredAccount } from "./create-stored-account.ts";
import type { MockAccounts, MockServer } from "./mock-account.ts";
import { createMockRequest, type MockRequest } from "./mock-request.ts";
import type { MockResponse } from "./mock-response.ts";
import type { MockAccountsOptions } from "./options.ts";
import { findRoute } from "./routes.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

/**
 * Creates a mock of many accounts. An account is created when it is first used.
 *
 * @throws TypeError for an invalid or unknown option
 */
export function createMockAccounts(options: MockAccountsOptions = {}): MockAccounts {
  checkOptions(options);
  const { now = () => Date.now(), recordRequests = true } = options;
  const accountIds = options.accountIds && new Set(options.accountIds);
  const accounts = new Map<string, StoredAccount>();
  const requests: MockRequest[] = [];
  const failures = createFailureQueue();
  const rateLimiter = createRateLimiter(options.rateLimit);
  const handleRequest = createRequestHandler(options);
  let responseCount = 0;

  const accountExists = (accountId: string): boolean => accountIds?.has(accountId) ?? isAccountId(accountId);

  function findAccount(accountId: string): StoredAccount | undefined {
    const existingAccount = accounts.get(accountId);
    if (existingAccount) return existingAccount;
    if (!accountExists(accountId)) return undefined;
    const account = createStoredAccount(accountId, now, options);
    accounts.set(accountId, account);
    return account;
  }

  function createRayId(): string {
    responseCount++;
    return `${responseCount.toString(16).padStart(16, "0")}-MOCK`;
  }

  const fetch: MockServer["fetch"] = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    request.signal.throwIfAborted();
    const { method, headers, url } = request;
    const route = findRoute(new URL(url).pathname);
    const account = route && findAccount(route.accountId);
    const time = now();
    const rateLimit = rateLimiter.countRequest(time);
    const processRequest = (): MockResponse =>
      handleRequest({ method, headers, body, now: time, rateLimit, route, account });
    const record = (status: number | undefined): void => {
      if (!recordRequests) return;
      const recordedRequest = createMockRequest(request, body, status);
      requests.push(recordedRequest);
      account?.requests.push(recordedRequest);
    };
    const failure = account?.failures.takeFailure(method, route?.path) ?? failures.takeFailure(method, route?.path);
    if (failure?.afterProcessing) processRequest();
    if (failure && "connection" in failure) {
      record(undefined);
      throw createConnectionError();
    }
    const response = failure ? createFailureResponse(failure) : processRequest();
    record(response.status);
    return Response.json(response.body, {
      status: response.status,
      headers: { "cf-ray": createRayId(), ...rateLimit.headers, ...response.headers },
    });
  };

  function getAccount(accountId: string): StoredAccount {
    const account = findAccount(accountId);
    if (account) return account;
    const allowed = options.accountIds ? "an id of the option accountIds" : "a string of 1 to 32 characters";
    return throwInvalidOption("accountId", allowed, accountId);
  }

  return {
    fetch,
    requests,
    failNext: failures.add,
    reset() {
      for (const account of accounts.values()) account.reset();
      requests.length = 0;
      failures.clear();
      rateLimiter.reset();
      responseCount = 0;
    },
    account(accountId) {
      const { failures: accountFailures, ...account } = getAccount(accountId);
      return { ...account, fetch, failNext: accountFailures.add };
    },
  };
}
