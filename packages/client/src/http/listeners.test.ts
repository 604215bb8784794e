import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { pass, useFakeClock } from "./testing/fake-clock.ts";
import { failure, success } from "./testing/recording-fetch.ts";
import { createTestClient } from "./testing/test-client.ts";

useFakeClock(0.5);

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;

test("10,000 calls with one signal leave no listener on it, nor does one more than another add", async () => {
  const { signal } = new AbortController();
  const during = new Set<number>();
  const { client } = createTestClient([], {
    fetch: async () => {
      during.add(listenersOf(signal));
      return success({});
    },
  });
  const left = new Set<number>();
  for (let call = 0; call < 10_000; call++) {
    await client.gateway.get({ signal });
    left.add(listenersOf(signal));
  }
  expect([...left]).toEqual([0]);
  expect(during.size).toBe(1);
}, 20_000);

const never = () => new Promise<never>(() => {});
const reset = () => {
  throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
};
const stalled = () => new Response(new ReadableStream());

/** Ways in which a call ends, or goes on waiting. */
const ways: readonly [string, () => Response | Promise<Response>, { maxRetries?: number }?][] = [
  ["a failure", () => failure(403, 10000, "Authentication error")],
  ["an answer that is no envelope", () => new Response("<html>")],
  ["a lost connection", reset, { maxRetries: 0 }],
  ["a lost connection and retries", reset],
  ["a 503 and retries", () => failure(503, 1, "x")],
  ["a 429 and retries", () => failure(429, 971, "slow down")],
  ["a 429 that is too long", () => failure(429, 971, "slow down", { "retry-after": "3600" })],
  ["a timeout of the answer", never],
  ["a timeout of its body", stalled],
];

test.each(ways)("no listener and no timer is left after %s", async (_way, answer, limits) => {
  const { signal } = new AbortController();
  const { client } = createTestClient([], { fetch: async () => answer(), timeoutMs: 1_000, ...limits });
  // Counted in the moment of the failure: a timer that is left would take its listener along when it ends.
  const left = client.gateway
    .get({ signal })
    .catch(() => ({ listeners: listenersOf(signal), timers: vi.getTimerCount() }));
  await pass(60_000);
  expect(await left).toEqual({ listeners: 0, timers: 0 });
  expect(listenersOf(signal)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ["for a retry", () => failure(503, 1, "x", { "retry-after": "60" }), {}],
  ["for a retry after a lost connection", reset, {}],
  ["for the rate limit", () => failure(429, 971, "slow down", { "retry-after": "60" }), {}],
  ["for an answer", never, {}],
  ["for the rest of an answer", stalled, {}],
  ["for the token", () => success({}), { apiToken: never }],
])(
  "an abort of a call that waits %s ends it in no time, with the caller's own reason",
  async (_what, answer, options) => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client } = createTestClient([], { fetch: async () => answer(), ...options });
    const ended = client.gateway.get({ signal }).catch((reason: unknown) => reason);
    await pass(100);
    const reason = { the: "caller's own" };
    controller.abort(reason);
    // The clock stands still: were a timer needed, this would never end.
    expect(await ended).toBe(reason);
    expect(listenersOf(signal)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  },
);
