import { expect, test } from "vitest";
import { ApiError, ConnectionError } from "./errors.ts";
import { follow, pass, useFakeClock } from "./testing/fake-clock.ts";
import { failure, success } from "./testing/recording-fetch.ts";
import { createTestClient } from "./testing/test-client.ts";

useFakeClock();

/** A success that tells of the rate limit. */
const limited = (ratelimit: string, policy = "") =>
  success({}, { headers: { ratelimit, ...(policy && { "ratelimit-policy": policy }) } });

test("where nothing remains the next call waits", async () => {
  const { client, requests } = createTestClient([() => limited('"default";r=0;t=1')]);
  await client.gateway.get();
  follow(client.gateway.get());
  await pass(990);
  expect(requests).toHaveLength(1);
  await pass(100);
  expect(requests).toHaveLength(2);
});

test("as many calls are let through as remain", async () => {
  const { client, requests } = createTestClient([() => limited('"default";r=2;t=30')]);
  await client.gateway.get();
  for (let call = 0; call < 5; call++) follow(client.gateway.get());
  await pass(29_000);
  expect(requests).toHaveLength(3);
});

test("a later answer never raises what is left of a window", async () => {
  const answers = [2, 100, 100].map((remaining) => () => limited(`"default";r=${remaining};t=30`));
  const { client, requests } = createTestClient(answers);
  for (let call = 0; call < 6; call++) {
    follow(client.gateway.get());
    await pass(1);
  }
  expect(requests).toHaveLength(3);
});

test("a waiting call whose deadline would pass first fails unsent", async () => {
  const { client, requests } = createTestClient([() => limited('"default";r=0;t=30')]);
  await client.gateway.get();
  const error: unknown = await client.gateway.get({ deadlineMs: 1_000 }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ message: expect.stringMatching(/^not sent: no request left for 30\d\d\d ms, GET /) });
  expect(requests).toHaveLength(1);
});

test("the headers of a failure count too", async () => {
  const refused = () => failure(403, 10000, "Authentication error", { ratelimit: '"default";r=0;t=30' });
  const { client, requests } = createTestClient([refused]);
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  follow(client.gateway.get());
  await pass(29_000);
  expect(requests).toHaveLength(1);
});

test("headers hold nothing with rateLimit: false", async () => {
  const { client, requests } = createTestClient([() => limited('"default";r=0;t=30', '"default";q=1;w=30')], {
    rateLimit: false,
  });
  await client.gateway.get();
  expect(await client.gateway.get()).toEqual({});
  expect(requests).toHaveLength(2);
});

test.each([
  ["garbage", "slow down, please", "120 per second"],
  ["nothing", "", ""],
  ["negative numbers", '"default";r=-1;t=-5', '"default";q=-1;w=-1'],
  ["no numbers", '"default";r=few;t=soon', '"default";q=;w='],
  ["a quota and a window of 0", '"default";t=30', '"default";q=0;w=0'],
  ["20 kB", `"${"x".repeat(20_000)}"`, ";".repeat(20_000)],
])("headers with %s are ignored", async (_what, ratelimit, policy) => {
  const { client, requests } = createTestClient([() => limited(ratelimit, policy)]);
  for (let call = 0; call < 5; call++) await client.gateway.get({ deadlineMs: 5 });
  expect(requests).toHaveLength(5);
});

test("a quota without a window, and a window without a quota, are ignored", async () => {
  for (const policy of ['"default";q=1', '"default";w=30']) {
    const { client, requests } = createTestClient([() => limited('"default";r=0;t=1', policy), () => success({})]);
    await client.gateway.get();
    const calls = Array.from({ length: 5 }, () => follow(client.gateway.get()));
    await pass(1_100);
    expect(calls).toEqual(Array(5).fill({ outcome: {} }));
    expect(requests).toHaveLength(6);
  }
});
