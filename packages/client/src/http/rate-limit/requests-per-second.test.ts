import fc from "fast-check";
import { expect, test } from "vitest";
import { createSuccess } from "../../testing/create-response.ts";
import { createTestClient } from "../../testing/create-test-client.ts";
import { advanceClock, useFakeClock } from "../../testing/fake-clock.ts";
import { RequestsPerSecond } from "./requests-per-second.ts";

useFakeClock();

test("admits 190 requests at once, and stops counting each request one second after its end", () => {
  const limit = new RequestsPerSecond();
  for (let request = 0; request < 190; request++) {
    expect(limit.getWaitMs(0)).toBe(0);
    limit.countRequest();
  }
  expect(limit.getWaitMs(5_000)).toBe(1_000);
  limit.countEnd(5_000);
  expect(limit.inFlightCount).toBe(189);
  expect(limit.getWaitMs(5_400)).toBe(600);
  expect(limit.getWaitMs(6_000)).toBe(0);
});

test("1,000 concurrent calls stay below 200 requests in any second, whenever the server counts them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 1, maxLength: 20 }),
      async (latencies) => {
        const processedAt: number[] = [];
        const fetch = async () => {
          const [uplinkMs = 0, downlinkMs = 0] = latencies[processedAt.length % latencies.length] ?? [];
          await new Promise((resolve) => setTimeout(resolve, uplinkMs));
          processedAt.push(performance.now());
          await new Promise((resolve) => setTimeout(resolve, downlinkMs));
          return createSuccess({});
        };
        const { client } = createTestClient([], { fetch });
        const calls = Promise.all(Array.from({ length: 1_000 }, () => client.gateway.get()));
        await advanceClock(30_000);
        expect(await calls).toHaveLength(1_000);
        const times = processedAt.toSorted((first, second) => first - second);
        // A request that starts more than 190 requests in one second: the 190th after it is less than a second later.
        const timesOfExcess = times.filter(
          (time, index) => (times[index + 190] ?? Number.POSITIVE_INFINITY) - time < 1_000,
        );
        expect(timesOfExcess).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

test("rateLimit: false sends all calls at once", async () => {
  const { client, requests } = createTestClient([], { rateLimit: false });
  await Promise.all(Array.from({ length: 1_000 }, () => client.gateway.get()));
  expect(requests).toHaveLength(1_000);
});
