import { describe, expect, test } from "vitest";
import { createZeroTrustClient } from "../../client.ts";
import {
  createFixedWindows,
  createSlidingWindow,
  type ServerRateLimit,
  startRateLimitedServer,
} from "../../testing/start-rate-limited-server.ts";

const quota = 120;
const windowMs = 1_000;

/** Sends concurrent calls, one per account. Returns the duration and the number of 429s of each account. */
async function callConcurrently(
  count: number,
  limit: ServerRateLimit,
  hiddenLimit?: ServerRateLimit,
): Promise<{ durationMs: number; rateLimitedCounts: number[] }> {
  const server = await startRateLimitedServer(limit, hiddenLimit);
  const client = createZeroTrustClient({ apiToken: "token-0123", baseUrl: server.baseUrl });
  const accountIds = Array.from({ length: count }, (_, index) => `account-${index}`);
  const startedAt = performance.now();
  const results = await Promise.all(accountIds.map((accountId) => client.gateway.get({ accountId })));
  const durationMs = performance.now() - startedAt;
  await server.close();
  expect(results.map(({ id }) => id)).toEqual(accountIds);
  const countRateLimited = (id: string): number =>
    server.statuses.get(id)?.filter((status) => status === 429).length ?? 0;
  return { durationMs, rateLimitedCounts: accountIds.map(countRateLimited) };
}

// These tests depend on real time, so they are repeated if the machine is too busy to respond within a window.
const realTimeOptions = { retry: 3, timeout: 30_000 };

describe.concurrent("against a server that enforces its limit", () => {
  test.each([
    ["start with the first request", createFixedWindows(quota, windowMs)],
    ["start half a second before the first request", createFixedWindows(quota, windowMs, windowMs / 2)],
  ])(
    "600 concurrent calls succeed with at most one 429 each, if the windows %s",
    realTimeOptions,
    async (_case, limit) => {
      const { durationMs, rateLimitedCounts } = await callConcurrently(600, limit);
      expect(Math.max(...rateLimitedCounts)).toBeLessThanOrEqual(1);
      expect(durationMs).toBeLessThan(1.5 * (600 / quota) * windowMs);
    },
  );

  test.each([
    ["the window slides", createSlidingWindow(quota, windowMs)],
    ["the server rounds its seconds down", createFixedWindows(quota, windowMs, windowMs / 2, Math.floor)],
  ])("300 concurrent calls succeed with at most one 429 each, if %s", realTimeOptions, async (_case, limit) => {
    const { rateLimitedCounts } = await callConcurrently(300, limit);
    expect(Math.max(...rateLimitedCounts)).toBeLessThanOrEqual(1);
  });

  test(
    "1,000 concurrent calls succeed without a 429, also with a limit of 200 requests per second",
    realTimeOptions,
    async () => {
      const { rateLimitedCounts } = await callConcurrently(
        1_000,
        createFixedWindows(1_200, 300_000),
        createSlidingWindow(200, 1_000),
      );
      expect(Math.max(...rateLimitedCounts)).toBe(0);
    },
  );
});
