import { createAnswer } from "./answer.ts";
import { checkOptions, isAccountId } from "./check-options.ts";
import { fail } from "./fail.ts";
import { createFailureQueue } from "./failure-queue.ts";
import type { MockAccounts, MockServer } from "./mock-account.ts";
import type { MockFailure } from "./mock-failure.ts";
import { describeRequest, type MockRequest } from "./mock-request.ts";
import type { MockAccountsOptions } from "./options.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { refuseOption } from "./refuse-option.ts";
import type { Reply } from "./reply.ts";
import { findRoute } from "./routes.ts";
import { createStoredAccount, type StoredAccount } from "./stored-account.ts";

/** Makes many accounts in memory, each when it is first asked for. @throws TypeError for options that make no sense */
export function createMockAccounts(options: MockAccountsOptions = {}): MockAccounts {
  checkOptions(options);
  const { gateway = true, now = () => Date.now(), recordRequests = true } = options;
  const accountIds = options.accountIds && new Set(options.accountIds);
  const accounts = new Map<string, StoredAccount>();
  const requests: MockRequest[] = [];
  const failures = createFailureQueue();
  const rateLimiter = createRateLimiter(options.rateLimit);
  const answer = createAnswer(options);
  let answerCount = 0;

  function find(accountId: string): StoredAccount | undefined {
    const known = accounts.get(accountId);
    if (known || !(accountIds?.has(accountId) ?? isAccountId(accountId))) return known;
    const account = createStoredAccount(accountId, gateway, now, options.state);
    accounts.set(accountId, account);
    return account;
  }

  const fetch: MockServer["fetch"] = async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    request.signal.throwIfAborted();
    const { method, headers, url } = request;
    const route = findRoute(new URL(url).pathname);
    const account = route && find(route.accountId);
    const time = now();
    const allowance = rateLimiter.take(time);
    const carryOut = (): Reply => answer({ method, headers, body, now: time, allowance, route, account });
    const record = (status: number | undefined): void => {
      if (!recordRequests) return;
      const described = describeRequest(request, body, status);
      requests.push(described);
      account?.requests.push(described);
    };
    const failing = (failure: MockFailure): Reply => {
      if (failure.afterProcessing) carryOut();
      if ("connection" in failure) record(undefined);
      return fail(failure);
    };
    const failure = account?.failures.take(method, route?.path) ?? failures.take(method, route?.path);
    const reply = failure ? failing(failure) : carryOut();
    record(reply.status);
    const ray = `${(++answerCount).toString(16).padStart(16, "0")}-MOCK`;
    return Response.json(reply.body, {
      status: reply.status,
      headers: { "cf-ray": ray, ...allowance.headers, ...reply.headers },
    });
  };

  return {
    fetch,
    requests,
    failNext: failures.add,
    reset() {
      for (const account of accounts.values()) account.reset();
      requests.length = 0;
      failures.clear();
      rateLimiter.reset();
      answerCount = 0;
    },
    account(accountId) {
      const { failures, ...account } = find(accountId) ?? refuseOption("accountId", "that of an account of this mock");
      return { ...account, fetch, failNext: failures.add };
    },
  };
}
