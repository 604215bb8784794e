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

/** Calls for many accounts at once. Returns the duration, and how often each account got a 429. */
async function callAtOnce(
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

// These tests depend on real time, so a machine that is too busy to respond within a window gets another try.
const realTime = { retry: 3, timeout: 30_000 };

describe.concurrent("calls at once against a server that enforces its limit all succeed", () => {
  test.each([
    ["start with the first request", createFixedWindows(quota, windowMs)],
    ["started half a second before", createFixedWindows(quota, windowMs, windowMs / 2)],
  ])("600 calls, each rate limited at most once, if the windows %s", realTime, async (_case, limit) => {
    const { durationMs, rateLimitedCounts } = await callAtOnce(600, limit);
    expect(Math.max(...rateLimitedCounts)).toBeLessThanOrEqual(1);
    expect(durationMs).toBeLessThan(1.5 * (600 / quota) * windowMs);
  });

  test.each([
    ["the window slides", createSlidingWindow(quota, windowMs)],
    ["the server rounds its seconds down", createFixedWindows(quota, windowMs, windowMs / 2, Math.floor)],
  ])("300 calls, each rate limited at most once, if %s", realTime, async (_case, limit) => {
    const { rateLimitedCounts } = await callAtOnce(300, limit);
    expect(Math.max(...rateLimitedCounts)).toBeLessThanOrEqual(1);
  });

  test("1,000 calls without any 429, if 200 per second and IP address are allowed as well", realTime, async () => {
    const { rateLimitedCounts } = await callAtOnce(
      1_000,
      createFixedWindows(1_200, 300_000),
      createSlidingWindow(200, 1_000),
    );
    expect(Math.max(...rateLimitedCounts)).toBe(0);
  });
});
