import { expect, test } from "vitest";
import { ApiError } from "../../errors/api-error.ts";
import { ConnectionError } from "../../errors/connection-error.ts";
import { createFailure, createSuccess } from "../../testing/create-response.ts";
import { createTestClient } from "../../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../../testing/fake-clock.ts";

useFakeClock();

/** Creates a success with rate-limit headers. */
const createLimitedSuccess = (ratelimit: string, policy = "") =>
  createSuccess({}, { headers: { ratelimit, ...(policy && { "ratelimit-policy": policy }) } });

test("a call waits for the next window if no request remains in the current one", async () => {
  const { client, requests } = createTestClient([() => createLimitedSuccess('"default";r=0;t=1')]);
  await client.gateway.get();
  trackCall(client.gateway.get());
  await advanceClock(990);
  expect(requests).toHaveLength(1);
  await advanceClock(100);
  expect(requests).toHaveLength(2);
});

test("a window admits only its remaining requests", async () => {
  const { client, requests } = createTestClient([() => createLimitedSuccess('"default";r=2;t=30')]);
  await client.gateway.get();
  for (let call = 0; call < 5; call++) trackCall(client.gateway.get());
  await advanceClock(29_000);
  expect(requests).toHaveLength(3);
});

test("a later response never raises the remaining requests of a window", async () => {
  const responses = [2, 100, 100].map((remaining) => () => createLimitedSuccess(`"default";r=${remaining};t=30`));
  const { client, requests } = createTestClient(responses);
  for (let call = 0; call < 6; call++) {
    trackCall(client.gateway.get());
    await advanceClock(1);
  }
  expect(requests).toHaveLength(3);
});

test("the strictest of several limits applies, and each has a separate window", async () => {
  const { client, requests } = createTestClient([
    () => createLimitedSuccess('"minute";r=0;t=2, "default";r=1;t=200'),
    () => createSuccess({}),
  ]);
  await client.gateway.get();
  for (let call = 0; call < 3; call++) trackCall(client.gateway.get());
  await advanceClock(1_990);
  expect(requests).toHaveLength(1);
  await advanceClock(100);
  expect(requests).toHaveLength(2);
  await advanceClock(100_000);
  expect(requests).toHaveLength(2);
});

test("a call whose deadline is before the next window fails unsent", async () => {
  const { client, requests } = createTestClient([() => createLimitedSuccess('"default";r=0;t=30')]);
  await client.gateway.get();
  const error: unknown = await client.gateway.get({ deadlineMs: 1_000 }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    message: expect.stringMatching(/^not sent: the rate limit allows no request for 30\d\d\d ms, GET /),
    outcome: "unsent",
    timedOut: true,
    retryAfterMs: expect.toSatisfy((delayMs: number) => delayMs >= 30_000 && delayMs < 31_000),
  });
  expect(requests).toHaveLength(1);
});

test("a retry whose deadline is before the next window fails as not repeated", async () => {
  const { client } = createTestClient([
    () => createFailure(503, 1000, "busy", { "retry-after": "1" }),
    () => createLimitedSuccess('"default";r=0;t=30'),
  ]);
  const write = trackCall(client.gateway.logging.update({ redact_pii: true }, { deadlineMs: 5_000 }));
  await advanceClock(0);
  await client.gateway.get();
  await advanceClock(1_100);
  expect(write.result).toMatchObject({
    message: expect.stringMatching(/^not repeated: the rate limit allows no request for \d+ ms, PUT /),
    outcome: "unknown",
  });
});

test("the headers of a failure apply, too", async () => {
  const respond = () => createFailure(403, 10000, "Authentication error", { ratelimit: '"default";r=0;t=30' });
  const { client, requests } = createTestClient([respond]);
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  trackCall(client.gateway.get());
  await advanceClock(29_000);
  expect(requests).toHaveLength(1);
});

test("rate-limit headers have no effect with rateLimit: false", async () => {
  const respond = () => createLimitedSuccess('"default";r=0;t=30', '"default";q=1;w=30');
  const { client, requests } = createTestClient([respond], { rateLimit: false });
  await client.gateway.get();
  expect(await client.gateway.get()).toEqual({});
  expect(requests).toHaveLength(2);
});

test.each([
  ["malformed text", "slow down, please", "120 per second"],
  ["empty strings", "", ""],
  ["negative numbers", '"default";r=-1;t=-5', '"default";q=-1;w=-1'],
  ["words instead of numbers", '"default";r=few;t=soon', '"default";q=;w='],
  ["a quota and a window of 0", '"default";t=30', '"default";q=0;w=0'],
  ["20 kB", `"${"x".repeat(20_000)}"`, ";".repeat(20_000)],
])("rate-limit headers with %s are ignored", async (_case, ratelimit, policy) => {
  const { client, requests } = createTestClient([() => createLimitedSuccess(ratelimit, policy)]);
  for (let call = 0; call < 5; call++) await client.gateway.get({ deadlineMs: 5 });
  expect(requests).toHaveLength(5);
});

test.each(['"default";q=1', '"default";w=30'])("the incomplete policy %s is ignored", async (policy) => {
  const { client, requests } = createTestClient([
    () => createLimitedSuccess('"default";r=0;t=1', policy),
    () => createSuccess({}),
  ]);
  await client.gateway.get();
  const calls = Array.from({ length: 5 }, () => trackCall(client.gateway.get()));
  await advanceClock(1_100);
  expect(calls).toEqual(Array(5).fill({ result: {} }));
  expect(requests).toHaveLength(6);
});
