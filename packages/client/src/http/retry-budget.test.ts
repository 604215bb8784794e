import { beforeEach, describe, expect, test, vi } from "vitest";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { createTestClient, type TestClient } from "../testing/create-test-client.ts";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

const outages = {
  "503 responses": () => createFailure(503, 1, "x"),
  "503 responses without a body": () => new Response(null, { status: 503 }),
  "reset connections": () => {
    throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  },
} satisfies Record<string, () => Response>;

/** Creates a client whose server fails until `isDown` is set to false. */
function createOutage(respond: () => Response): TestClient & { isDown: boolean } {
  const state = { isDown: true };
  const testClient = createTestClient([() => (state.isDown ? respond() : createSuccess({}))], { rateLimit: false });
  return Object.assign(state, testClient);
}

async function callRepeatedly({ client }: TestClient, count: number): Promise<void> {
  for (let call = 0; call < count; call++) await client.gateway.get().catch(() => {});
}

describe.each(Object.entries(outages))("during an outage with %s", (_kind, respond) => {
  test("consecutive calls add less than 20 % of requests as retries", async () => {
    const outage = createOutage(respond);
    await callRepeatedly(outage, 1_000);
    expect(outage.requests.length).toBeGreaterThan(1_000);
    expect(outage.requests.length).toBeLessThan(1_200);
  });

  test("concurrent calls add less than 20 % of requests as retries", async () => {
    const { client, requests } = createOutage(respond);
    await Promise.allSettled(Array.from({ length: 1_000 }, () => client.gateway.get()));
    expect(requests.length).toBeGreaterThan(1_000);
    expect(requests.length).toBeLessThan(1_200);
  });

  test("the budget is used up until successes refill it", async () => {
    const outage = createOutage(respond);
    await callRepeatedly(outage, 100);
    const countRequests = async (count: number): Promise<number> => {
      const previousCount = outage.requests.length;
      await callRepeatedly(outage, count);
      return outage.requests.length - previousCount;
    };
    expect(await countRequests(10)).toBe(10);
    for (const [successes, retries] of [
      [4, 1],
      [13, 0],
      [141, 11],
    ] as const) {
      outage.isDown = false;
      await callRepeatedly(outage, successes);
      outage.isDown = true;
      expect(await countRequests(100)).toBe(100 + retries);
    }
    outage.isDown = false;
    await callRepeatedly(outage, 10_000);
    outage.isDown = true;
    expect(await countRequests(1_000)).toBeLessThan(1_200);
  });
});

test("a retry that succeeds refills its cost", async () => {
  let count = 0;
  const respond = () => (count++ % 2 ? createSuccess({}) : createFailure(503, 1, "x"));
  const { client, requests } = createTestClient([respond], { rateLimit: false });
  for (let call = 0; call < 200; call++) await client.gateway.get();
  expect(requests).toHaveLength(400);
});

test("retries of a 429 do not use the budget", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const { client, requests } = createTestClient([() => createFailure(429, 971, "slow down")], { rateLimit: false });
  const calls = Promise.allSettled(Array.from({ length: 100 }, () => client.gateway.get()));
  await vi.advanceTimersByTimeAsync(5_000);
  await calls;
  vi.useRealTimers();
  expect(requests).toHaveLength(300);
});
