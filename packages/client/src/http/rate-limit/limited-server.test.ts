import { beforeAll, describe, expect, test } from "vitest";
import { createZeroTrustClient } from "./client.ts";
import {
  fixedWindows,
  type ServerRateLimit,
  slidingWindow,
  startRateLimitedServer,
} from "./testing/rate-limited-server.ts";

const quota = 120;
const windowMs = 1_000;

/** Calls for as many accounts at once; returns how long they took and how often each account was answered 429. */
async function callAtOnce(count: number, limit: ServerRateLimit): Promise<{ tookMs: number; refusals: number[] }> {
  const server = await startRateLimitedServer(limit);
  const client = createZeroTrustClient({ apiToken: "t", baseUrl: server.baseUrl });
  const accountIds = Array.from({ length: count }, (_, index) => `account-${index}`);
  const startedAt = performance.now();
  const results = await Promise.all(accountIds.map((accountId) => client.gateway.get({ accountId })));
  const tookMs = performance.now() - startedAt;
  await server.close();
  expect(results.map(({ id }) => id)).toEqual(accountIds);
  return {
    tookMs,
    refusals: accountIds.map((id) => server.statuses.get(id)?.filter((status) => status === 429).length ?? 0),
  };
}

/** How long the calls take this machine where nothing limits them. */
let unlimitedMs = 0;

beforeAll(async () => {
  unlimitedMs = (await callAtOnce(1_000, fixedWindows(1_000, 60_000))).tookMs;
});

// Real time is the subject here: a machine too busy to answer within a window is given another try.
const whereTimeCounts = { retry: 3, timeout: 20_000 };

describe.concurrent("calls at once against a server that takes 120 a second in all succeed", () => {
  test.each([
    ["begin with the first request", fixedWindows(quota, windowMs)],
    ["began half a second before", fixedWindows(quota, windowMs, windowMs / 2)],
  ])(
    "1,000 in 1.2 times what that limit allows, refused once at most, where windows %s",
    whereTimeCounts,
    async (_which, limit) => {
      const { tookMs, refusals } = await callAtOnce(1_000, limit);
      expect(Math.max(...refusals)).toBe(1);
      expect(tookMs - unlimitedMs).toBeLessThan((1.2 * 1_000 * windowMs) / quota);
    },
  );

  test.each([
    ["the window slides", slidingWindow(quota, windowMs)],
    ["times are told too short", fixedWindows(quota, windowMs, windowMs / 2, Math.floor)],
  ])("300 refused once at most, where %s", whereTimeCounts, async (_which, limit) => {
    const { refusals } = await callAtOnce(300, limit);
    expect(Math.max(...refusals)).toBe(1);
  });
});
