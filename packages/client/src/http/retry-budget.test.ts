import { beforeEach, describe, expect, test, vi } from "vitest";
import { failure, success } from "./testing/recording-fetch.ts";
import { createTestClient, type TestClient } from "./testing/test-client.ts";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

const outages = {
  "a 503": () => failure(503, 1, "x"),
  "a 503 without a body": () => new Response(null, { status: 503 }),
  "a reset": () => {
    throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  },
} satisfies Record<string, () => Response>;

/** A client of a server that is down until it is told to be up. */
function createOutage(outage: () => Response): TestClient & { isDown: boolean } {
  const state = { isDown: true };
  const testClient = createTestClient([() => (state.isDown ? outage() : success({}))]);
  return Object.assign(state, testClient);
}

async function callOften({ client }: TestClient, count: number): Promise<void> {
  for (let call = 0; call < count; call++) await client.gateway.get().catch(() => {});
}

describe.each(Object.entries(outages))("an outage in the form of %s", (_form, outage) => {
  test("is not multiplied by calls one after the other", async () => {
    const server = createOutage(outage);
    await callOften(server, 1_000);
    expect(server.requests.length).toBeGreaterThan(1_000);
    expect(server.requests.length).toBeLessThan(1_200);
  });

  test("is not multiplied by calls at once", async () => {
    const { client, requests } = createOutage(outage);
    await Promise.allSettled(Array.from({ length: 1_000 }, () => client.gateway.get()));
    expect(requests.length).toBeGreaterThan(1_000);
    expect(requests.length).toBeLessThan(1_200);
  });

  test("leaves nothing to retry with until successes have filled the budget again", async () => {
    const server = createOutage(outage);
    await callOften(server, 100);
    const requestsOf = async (count: number): Promise<number> => {
      const before = server.requests.length;
      await callOften(server, count);
      return server.requests.length - before;
    };
    expect(await requestsOf(10)).toBe(10);
    for (const [successes, retries] of [
      [4, 1],
      [13, 0],
      [141, 11],
    ] as const) {
      server.isDown = false;
      await callOften(server, successes);
      server.isDown = true;
      expect(await requestsOf(100)).toBe(100 + retries);
    }
    server.isDown = false;
    await callOften(server, 10_000);
    server.isDown = true;
    expect(await requestsOf(1_000)).toBeLessThan(1_200);
  });
});

test("a retry that succeeds gives back what it took", async () => {
  let count = 0;
  const { client, requests } = createTestClient([() => (count++ % 2 ? success({}) : failure(503, 1, "x"))]);
  for (let call = 0; call < 200; call++) await client.gateway.get();
  expect(requests).toHaveLength(400);
});

test("a 429 takes nothing from the budget, however often it comes", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const { client, requests } = createTestClient([() => failure(429, 971, "slow down")], { rateLimit: false });
  const calls = Promise.allSettled(Array.from({ length: 100 }, () => client.gateway.get()));
  await vi.advanceTimersByTimeAsync(5_000);
  await calls;
  vi.useRealTimers();
  expect(requests).toHaveLength(300);
});
