import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { advanceClock, useFakeClock } from "../testing/fake-clock.ts";

useFakeClock(0.5);

const countListeners = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;

test("10,000 calls with one signal leave no listener on it", async () => {
  const { signal } = new AbortController();
  const listenerCountsDuringCalls = new Set<number>();
  const { client } = createTestClient([], {
    rateLimit: false,
    fetch: async () => {
      listenerCountsDuringCalls.add(countListeners(signal));
      return createSuccess({});
    },
  });
  const listenerCountsAfterCalls = new Set<number>();
  for (let call = 0; call < 10_000; call++) {
    await client.gateway.get({ signal });
    listenerCountsAfterCalls.add(countListeners(signal));
  }
  expect([...listenerCountsAfterCalls]).toEqual([0]);
  expect(listenerCountsDuringCalls.size).toBe(1);
}, 20_000);

const waitForever = () => new Promise<never>(() => {});
const throwReset = () => {
  throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
};
const createStalledResponse = () => new Response(new ReadableStream());

/** What ends a call. */
const endings: readonly [string, () => Response | Promise<Response>, { maxRetries?: number }?][] = [
  ["a failure", () => createFailure(403, 10000, "Authentication error")],
  ["a failure whose body stalls", () => new Response(new ReadableStream(), { status: 400 })],
  ["a response that is not an envelope", () => new Response("<html>")],
  ["a lost connection", throwReset, { maxRetries: 0 }],
  ["a lost connection and retries", throwReset],
  ["a 503 and retries", () => createFailure(503, 1, "x")],
  ["a 429 and retries", () => createFailure(429, 971, "slow down")],
  ["a 429 beyond the deadline", () => createFailure(429, 971, "slow down", { "retry-after": "3600" })],
  ["a timeout of the response", waitForever],
  ["a timeout of the body", createStalledResponse],
];

test.each(endings)("no listener and no timer remains after %s", async (_ending, respond, limits) => {
  const { signal } = new AbortController();
  const { client } = createTestClient([], { fetch: async () => respond(), timeoutMs: 1_000, ...limits });
  // Counts at the moment of the failure, because a remaining timer would remove its listener when it fires.
  const remainingCounts = client.gateway
    .get({ signal })
    .catch(() => ({ listeners: countListeners(signal), timers: vi.getTimerCount() }));
  await advanceClock(60_000);
  expect(await remainingCounts).toEqual({ listeners: 0, timers: 0 });
  expect(countListeners(signal)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ["a retry", () => createFailure(503, 1, "x", { "retry-after": "60" }), {}],
  ["a retry after a lost connection", throwReset, {}],
  ["the rate limit", () => createFailure(429, 971, "slow down", { "retry-after": "60" }), {}],
  ["a response", waitForever, {}],
  ["a stalled body", createStalledResponse, {}],
  ["the body of a failure", () => new Response(new ReadableStream(), { status: 400 }), {}],
  ["the token", () => createSuccess({}), { apiToken: waitForever }],
])("an abort ends a call that waits for %s at once, with the caller's reason", async (_part, respond, options) => {
  const controller = new AbortController();
  const { signal } = controller;
  const { client } = createTestClient([], { fetch: async () => respond(), ...options });
  const callEnd = client.gateway.get({ signal }).catch((reason: unknown) => reason);
  await advanceClock(100);
  const reason = { abortedBy: "caller" };
  controller.abort(reason);
  // The clock does not advance, so a call that waited for a timer would never end.
  expect(await callEnd).toBe(reason);
  expect(countListeners(signal)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
