import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import type { ClientOptions } from "../options/client-options.ts";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { accountId, apiToken, createTestClient, type TestClient } from "../testing/create-test-client.ts";
import { advanceClock, useFakeClock } from "../testing/fake-clock.ts";

useFakeClock(0);

const operation = { method: "GET", path: "/accounts/{account_id}/gateway", accountId };

/** Creates a client that records the reports of all attempts. */
function createReportingClient(
  responses: readonly (() => Response)[],
  options: ClientOptions = {},
): TestClient & { reports: unknown[] } {
  const reports: unknown[] = [];
  return { ...createTestClient(responses, { onAttempt: (report) => reports.push(report), ...options }), reports };
}

test("reports status, ray id and duration of a success", async () => {
  const respond = () => createSuccess({}, { headers: { "cf-ray": "8f2c6a1b3d4e5f60-FRA" } });
  const { client, reports } = createReportingClient([respond]);
  await client.gateway.get();
  expect(reports).toEqual([{ ...operation, attempt: 1, status: 200, rayId: "8f2c6a1b3d4e5f60-FRA", durationMs: 0 }]);
});

test("reports every attempt of a retried call, with the wait that follows", async () => {
  const unavailable = () => createFailure(503, 1, "x", { "retry-after": "2" });
  const { client, reports } = createReportingClient([unavailable, unavailable, () => createSuccess({})]);
  const call = client.gateway.get();
  await advanceClock(5_000);
  await call;
  expect(reports).toMatchObject([
    { attempt: 1, status: 503, retryInMs: 2_000 },
    { attempt: 2, status: 503, retryInMs: 2_000 },
    { attempt: 3, status: 200 },
  ]);
  expect(reports[2]).not.toHaveProperty("retryInMs");
});

test("reports the pause after a 429 as a wait, not as part of a duration", async () => {
  const { client, reports, requests } = createReportingClient([
    () => createFailure(429, 971, "slow down", { "retry-after": "30" }),
    () => createSuccess({}),
  ]);
  const call = client.gateway.get();
  await advanceClock(29_999);
  expect(requests).toHaveLength(1);
  await advanceClock(2);
  await call;
  expect(reports).toMatchObject([
    { attempt: 1, status: 429, durationMs: 0, retryInMs: 30_000 },
    { attempt: 2, status: 200, durationMs: 0 },
  ]);
});

test("reports a lost connection as a ConnectionError without a status", async () => {
  const fetch = async () => {
    throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  };
  const { client, reports } = createReportingClient([], { fetch, maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow("ECONNRESET");
  expect(reports).toMatchObject([{ attempt: 1, error: { name: "ConnectionError", outcome: "unknown" } }]);
  expect(reports[0]).not.toHaveProperty("status");
});

test("reports status and error of a truncated response", async () => {
  const truncated = new ReadableStream({ pull: () => Promise.reject(new Error("truncated")) });
  const { client, reports } = createReportingClient([() => new Response(truncated)], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow("truncated");
  expect(reports).toMatchObject([{ status: 200, error: { name: "ConnectionError" } }]);
});

test("reports the caller's reason as the error of an aborted attempt", async () => {
  const controller = new AbortController();
  const { client, reports } = createReportingClient([], { fetch: () => new Promise(() => {}) });
  const call = client.gateway.get({ signal: controller.signal }).catch((reason: unknown) => reason);
  await advanceClock(10);
  controller.abort("stop");
  expect(await call).toBe("stop");
  expect(reports).toMatchObject([{ error: "stop", durationMs: 10 }]);
});

test("reports nothing if no request was sent", async () => {
  const withFailingToken = createReportingClient([], { apiToken: () => Promise.reject(new Error("no secret")) });
  await expect(withFailingToken.client.gateway.get()).rejects.toThrow("no secret");
  const withPause = createReportingClient([() => createFailure(429, 971, "x", { "retry-after": "60" })], {
    maxRetries: 0,
  });
  await expect(withPause.client.gateway.get()).rejects.toThrow();
  await expect(withPause.client.gateway.get({ deadlineMs: 1_000 })).rejects.toMatchObject({ outcome: "unsent" });
  expect([withFailingToken.reports.length, withPause.reports.length]).toEqual([0, 1]);
});

test("runs the hook of the client before the hook of the call", async () => {
  const order: string[] = [];
  const { client } = createTestClient([], { onAttempt: () => order.push("client") });
  await client.gateway.get({ onAttempt: () => order.push("call") });
  expect(order).toEqual(["client", "call"]);
});

describe("a hook of the client", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("hook");
      },
    ],
    ["rejects", () => Promise.reject(new Error("hook"))],
  ])("that %s does not affect the call or the hook of the call", async (_case, onAttempt) => {
    const onUnhandled = vi.fn();
    process.on("unhandledRejection", onUnhandled);
    const callHook = vi.fn();
    const { client } = createTestClient([], { onAttempt });
    expect(await client.gateway.get({ onAttempt: callHook })).toEqual({});
    vi.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", onUnhandled);
    expect(callHook).toHaveBeenCalledOnce();
    expect(onUnhandled).not.toHaveBeenCalled();
  });
});

test("a report contains no credential", async () => {
  const echoToken = () => createFailure(403, 10000, apiToken, { "cf-ray": apiToken });
  const { client, reports } = createReportingClient([echoToken]);
  await expect(client.gateway.get()).rejects.toThrow();
  expect(reports).toHaveLength(1);
  expect(inspect(reports, { showHidden: true, depth: null })).not.toContain(apiToken);
});
