import { ApiError, ConnectionError } from "@zero-trust-accounts/client";
import { catchRejection } from "./catch-rejection.ts";
import { expectEqual } from "./expect-equal.ts";
import type { Scenario } from "./scenario.ts";

const gatewayRequest = "GET /gateway";
const patchRequest = 'PATCH /devices/settings {"use_zt_virtual_ip":true}';

async function expectConnectionError(call: Promise<unknown>, method: string, timedOut: boolean): Promise<void> {
  const error = await catchRejection(call);
  if (!ConnectionError.isInstance(error)) throw error;
  expectEqual([error.method, error.timedOut], [method, timedOut]);
}

const expectTimeout = (call: Promise<unknown>): Promise<void> => expectConnectionError(call, "GET", true);
const expectLostConnection = (call: Promise<unknown>): Promise<void> => expectConnectionError(call, "PATCH", false);

/** Failures, timeouts, aborts, retries and redirects. */
export const failureScenarios: readonly Scenario[] = [
  {
    name: "a typed failure: 403 is an `ApiError` with its code",
    faults: [{ status: 403 }],
    requests: [patchRequest],
    run: async ({ createClient }) => {
      const error = await catchRejection(createClient().devices.settings.patch({ use_zt_virtual_ip: true }));
      if (!ApiError.isInstance(error)) throw error;
      expectEqual([error.status, error.code, error.method], [403, 10_000, "PATCH"]);
      expectEqual([error.path, error.rayId?.endsWith("-MOCK")], ["/accounts/{account_id}/devices/settings", true]);
    },
  },
  {
    name: "a timeout: no response in time",
    faults: ["slow headers"],
    requests: [gatewayRequest],
    run: ({ createClient }) => expectTimeout(createClient({ timeoutMs: 1_000, maxRetries: 0 }).gateway.get()),
  },
  {
    name: "a timeout: a response that stops in its body",
    faults: ["slow body"],
    requests: [gatewayRequest],
    run: ({ createClient }) => expectTimeout(createClient({ timeoutMs: 1_000, maxRetries: 0 }).gateway.get()),
  },
  {
    name: "an abort: the signal's own reason is thrown",
    faults: ["slow body"],
    requests: [gatewayRequest],
    run: async ({ createClient }) => {
      const controller = new AbortController();
      const reason = { stoppedBy: "the caller" };
      const fetchAndAbort = async (url: string, init: RequestInit): Promise<Response> => {
        const response = await fetch(url, init);
        controller.abort(reason);
        return response;
      };
      const thrown = await catchRejection(
        createClient({ fetch: fetchAndAbort }).gateway.get({ signal: controller.signal }),
      );
      if (thrown !== reason) throw new Error(`expected the signal's reason, received ${String(thrown)}`);
    },
  },
  {
    name: "a retry: a GET after a 503",
    faults: [{ status: 503 }],
    requests: [gatewayRequest, gatewayRequest],
    run: async ({ accountId, createClient }) => expectEqual((await createClient().gateway.get())?.id, accountId),
  },
  {
    name: "a retry: a PATCH after a 429, when `Retry-After` has passed",
    faults: [{ status: 429, retryAfter: 1 }],
    requests: [patchRequest, patchRequest],
    run: async ({ createClient }) => {
      const startedAt = performance.now();
      const changed = await createClient().devices.settings.patch({ use_zt_virtual_ip: true });
      expectEqual([changed?.use_zt_virtual_ip, performance.now() - startedAt >= 990], [true, true]);
    },
  },
  {
    name: "a retry: a GET whose connection was lost",
    faults: ["reset before the response"],
    requests: [gatewayRequest, gatewayRequest],
    run: async ({ accountId, createClient }) => expectEqual((await createClient().gateway.get())?.id, accountId),
  },
  {
    name: "no retry: a PATCH whose connection was lost",
    faults: ["none", "reset before the response"],
    requests: [gatewayRequest, patchRequest],
    requestsInBrowser: [gatewayRequest, patchRequest, patchRequest],
    run: async ({ createClient, isBrowser }) => {
      const client = createClient();
      // A browser repeats a request by itself only on a reused connection. This call opens that connection.
      await client.gateway.get();
      const change = client.devices.settings.patch({ use_zt_virtual_ip: true });
      if (!isBrowser) return expectLostConnection(change);
      expectEqual((await change)?.use_zt_virtual_ip, true);
      return "sent twice";
    },
  },
  {
    name: "a PATCH whose connection was never made",
    requests: [],
    run: async ({ createClient, unreachableUrl }) => {
      let attempts = 0;
      const countingFetch = (url: string, init: RequestInit): Promise<Response> => {
        attempts++;
        return fetch(url, init);
      };
      const client = createClient({ baseUrl: unreachableUrl, fetch: countingFetch });
      await expectLostConnection(client.devices.settings.patch({ use_zt_virtual_ip: true }));
      if (attempts !== 1) expectEqual(attempts, 3);
      return attempts === 1 ? "no retry" : "retry";
    },
  },
  {
    name: "a redirect is not followed",
    faults: ["redirect to another port"],
    requests: [gatewayRequest],
    run: async ({ createClient, isBrowser }) => {
      const error = await catchRejection(createClient().gateway.get());
      if (!ApiError.isInstance(error)) throw error;
      expectEqual(error.status, isBrowser ? 0 : 302);
      return isBrowser ? "status 0" : undefined;
    },
  },
];
