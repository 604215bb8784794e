import { ApiError, ConnectionError } from "@zero-trust-accounts/client";
import { expectSame } from "./expect-same.ts";
import { failureOf } from "./failure-of.ts";
import type { Scenario } from "./scenario.ts";

const gatewayRead = "GET /gateway";
const oneChange = 'PATCH /devices/settings {"use_zt_virtual_ip":true}';

async function expectNoAnswer(call: Promise<unknown>, method: string, timedOut: boolean): Promise<void> {
  const error = await failureOf(call);
  if (!ConnectionError.isInstance(error)) throw error;
  expectSame([error.method, error.timedOut], [method, timedOut]);
}

const expectTimeout = (call: Promise<unknown>): Promise<void> => expectNoAnswer(call, "GET", true);
const expectLost = (call: Promise<unknown>): Promise<void> => expectNoAnswer(call, "PATCH", false);

/** What the client has to make of calls that go wrong. */
export const failures: readonly Scenario[] = [
  {
    name: "a typed failure: 403 is an `ApiError` with its code",
    mishaps: [{ status: 403 }],
    requests: [oneChange],
    run: async ({ connect }) => {
      const error = await failureOf(connect().devices.settings.patch({ use_zt_virtual_ip: true }));
      if (!ApiError.isInstance(error)) throw error;
      expectSame([error.status, error.code, error.method], [403, 10_000, "PATCH"]);
      expectSame([error.path, error.rayId?.endsWith("-MOCK")], ["/accounts/{account_id}/devices/settings", true]);
    },
  },
  {
    name: "a timeout: no answer in time",
    mishaps: ["slow headers"],
    requests: [gatewayRead],
    run: ({ connect }) => expectTimeout(connect({ timeoutMs: 1_000, maxRetries: 0 }).gateway.get()),
  },
  {
    name: "a timeout: an answer that stops in its body",
    mishaps: ["slow body"],
    requests: [gatewayRead],
    run: ({ connect }) => expectTimeout(connect({ timeoutMs: 1_000, maxRetries: 0 }).gateway.get()),
  },
  {
    name: "an abort: the signal's own reason is thrown",
    mishaps: ["slow body"],
    requests: [gatewayRead],
    run: async ({ connect }) => {
      const controller = new AbortController();
      const reason = { stoppedBy: "the caller" };
      const fetchAndAbort = async (url: string, init: RequestInit): Promise<Response> => {
        const response = await fetch(url, init);
        controller.abort(reason);
        return response;
      };
      const thrown = await failureOf(connect({ fetch: fetchAndAbort }).gateway.get({ signal: controller.signal }));
      if (thrown !== reason) throw new Error(`${String(thrown)} instead of the signal's reason`);
    },
  },
  {
    name: "a retry: a GET after a 503",
    mishaps: [{ status: 503 }],
    requests: [gatewayRead, gatewayRead],
    run: async ({ accountId, connect }) => expectSame((await connect().gateway.get())?.id, accountId),
  },
  {
    name: "a retry: a PATCH after a 429, when `Retry-After` has passed",
    mishaps: [{ status: 429, retryAfter: 1 }],
    requests: [oneChange, oneChange],
    run: async ({ connect }) => {
      const startedAt = performance.now();
      const changed = await connect().devices.settings.patch({ use_zt_virtual_ip: true });
      expectSame([changed?.use_zt_virtual_ip, performance.now() - startedAt >= 990], [true, true]);
    },
  },
  {
    name: "a retry: a GET whose connection was lost",
    mishaps: ["reset before the answer"],
    requests: [gatewayRead, gatewayRead],
    run: async ({ accountId, connect }) => expectSame((await connect().gateway.get())?.id, accountId),
  },
  {
    name: "no retry: a PATCH whose connection was lost",
    mishaps: ["none", "reset before the answer"],
    requests: [gatewayRead, oneChange],
    requestsOfPage: [gatewayRead, oneChange, oneChange],
    run: async ({ connect, isPage }) => {
      const client = connect();
      // Only a connection that was used before is one that a browser makes anew by itself.
      await client.gateway.get();
      const change = client.devices.settings.patch({ use_zt_virtual_ip: true });
      if (!isPage) return expectLost(change);
      expectSame((await change)?.use_zt_virtual_ip, true);
      return "sent twice";
    },
  },
  {
    name: "a PATCH whose connection was never made",
    requests: [],
    run: async ({ connect, deadUrl }) => {
      let attempts = 0;
      const countingFetch = (url: string, init: RequestInit): Promise<Response> => {
        attempts++;
        return fetch(url, init);
      };
      const client = connect({ baseUrl: deadUrl, fetch: countingFetch });
      await expectLost(client.devices.settings.patch({ use_zt_virtual_ip: true }));
      if (attempts !== 1) expectSame(attempts, 3);
      return attempts === 1 ? "no retry" : "retry";
    },
  },
  {
    name: "a redirect is not followed",
    mishaps: ["redirect to another port"],
    requests: [gatewayRead],
    run: async ({ connect, isPage }) => {
      const error = await failureOf(connect().gateway.get());
      if (!ApiError.isInstance(error)) throw error;
      expectSame(error.status, isPage ? 0 : 302);
      return isPage ? "status 0" : undefined;
    },
  },
];
