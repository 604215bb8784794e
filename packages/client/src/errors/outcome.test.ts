import { expect, test } from "vitest";
import { createFailure } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { advanceClock, useFakeClock } from "../testing/fake-clock.ts";
import { leastCertainOutcome, type Outcome } from "./outcome.ts";

useFakeClock();

test.each<[Outcome, Outcome, Outcome]>([
  ["unsent", "unsent", "unsent"],
  ["unsent", "rejected", "rejected"],
  ["unsent", "unknown", "unknown"],
  ["rejected", "rejected", "rejected"],
  ["rejected", "unknown", "unknown"],
  ["unknown", "unknown", "unknown"],
])("a call with the attempt outcomes %s and %s has the outcome %s, in either order", (first, second, expected) => {
  expect(leastCertainOutcome(first, second)).toBe(expected);
  expect(leastCertainOutcome(second, first)).toBe(expected);
});

/** Creates what `fetch` returns or throws, by name. */
const attemptFactories = {
  unsent: () => Object.assign(new Error("refused"), { code: "ECONNREFUSED" }),
  lost: () => Object.assign(new Error("reset"), { code: "ECONNRESET" }),
  403: () => createFailure(403, 10000, "forbidden"),
  429: () => createFailure(429, 971, "slow down"),
  503: () => createFailure(503, 1, "unavailable"),
};

test.each([
  ["unsent", "unsent", "unsent"],
  ["unsent", "403", "rejected"],
  ["429", "unsent", "rejected"],
  ["lost", "403", "unknown"],
  ["lost", "unsent", "unknown"],
  ["503", "unsent", "unknown"],
] as const)("a call with the attempts %s and %s has the outcome %s", async (first, second, outcome) => {
  const attempts = [attemptFactories[first](), attemptFactories[second]()];
  const { client } = createTestClient([], {
    maxRetries: 1,
    fetch: async () => {
      const attempt = attempts.shift();
      if (attempt instanceof Response) return attempt;
      throw attempt;
    },
  });
  const expectation = expect(client.gateway.logging.update({})).rejects.toMatchObject({ outcome });
  await advanceClock(2_000);
  await expectation;
  expect(attempts).toEqual([]);
});
