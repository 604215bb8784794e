import { expect, test } from "vitest";
import { readRateLimits } from "./read-rate-limits.ts";

const createLimit = (name: string, values: object) => ({
  name,
  remaining: undefined,
  resetSeconds: undefined,
  quota: undefined,
  windowSeconds: undefined,
  ...values,
});

test.each([
  ["no header", null, null, []],
  ["a state", '"default";r=50;t=30', null, [createLimit('"default"', { remaining: 50, resetSeconds: 30 })]],
  ["a policy", null, '"default";q=1200;w=300', [createLimit('"default"', { quota: 1200, windowSeconds: 300 })]],
  [
    "a state and a policy of different names, as in the vendor's example",
    '"default";r=50;t=30',
    '"burst";q=100;w=60',
    [createLimit('"default"', { remaining: 50, resetSeconds: 30, quota: 100, windowSeconds: 60 })],
  ],
  [
    "several limits",
    '"minute";r=0;t=2, "default";r=900;t=200',
    '"default";q=1200;w=300, "minute";q=10;w=60',
    [
      createLimit('"minute"', { remaining: 0, resetSeconds: 2, quota: 10, windowSeconds: 60 }),
      createLimit('"default"', { remaining: 900, resetSeconds: 200, quota: 1200, windowSeconds: 300 }),
    ],
  ],
  ["malformed numbers", '"default";r=-1;t=1.5', null, [createLimit('"default"', {})]],
])("reads %s", (_case, ratelimit, policy, expected) => {
  const headers = { get: (name: string) => (name === "ratelimit" ? ratelimit : policy) };
  expect(readRateLimits(headers)).toEqual(expected);
});
