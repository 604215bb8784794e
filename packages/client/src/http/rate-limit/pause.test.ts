import { expect, test } from "vitest";
import { ApiError } from "../../errors/api-error.ts";
import { follow, pass, useFakeClock } from "../../testing/fake-clock.ts";
import { failure, success } from "../../testing/recording-fetch.ts";
import { createTestClient } from "../../testing/test-client.ts";

useFakeClock();

const slowDown = (headers: Record<string, string> = { "retry-after": "30" }) => failure(429, 971, "slow down", headers);

test("after a 429 no call is sent until Retry-After has passed", async () => {
  const { client, requests } = createTestClient([slowDown, () => success({})]);
  const calls = [follow(client.gateway.get())];
  await pass(0);
  calls.push(follow(client.gateway.get()), follow(client.gateway.create()), follow(client.gateway.logging.get()));
  await pass(29_990);
  expect(requests).toHaveLength(1);
  await pass(20);
  expect(requests).toHaveLength(5);
  expect(calls).toEqual(Array(4).fill({ outcome: {} }));
});

test("a 429 without Retry-After pauses calls for one second", async () => {
  const { client, requests } = createTestClient([() => slowDown({}), () => success({})]);
  follow(client.gateway.get());
  await pass(990);
  expect(requests).toHaveLength(1);
  await pass(20);
  expect(requests).toHaveLength(2);
});

test("the longest Retry-After of several 429s counts", async () => {
  const retryAfters = ["30", "60", "45"];
  const { client, requests } = createTestClient(
    [...retryAfters.map((seconds) => () => slowDown({ "retry-after": seconds })), () => success({})],
    { maxRetries: 0 },
  );
  retryAfters.map(() => follow(client.gateway.get()));
  await pass(0);
  follow(client.gateway.get());
  await pass(59_990);
  expect(requests).toHaveLength(3);
  await pass(20);
  expect(requests).toHaveLength(4);
});

test("a 429 whose body stalls pauses other calls at once", async () => {
  const stalled = () => new Response(new ReadableStream(), { status: 429, headers: { "retry-after": "30" } });
  const { client, requests } = createTestClient([stalled, () => success({})]);
  follow(client.gateway.get());
  await pass(0);
  const error: unknown = await client.gateway.get({ deadlineMs: 1_000 }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 429, outcome: "unsent", retryAfterMs: 30_000 });
  expect(requests).toHaveLength(1);
});

test("a 429 with a short Retry-After does not erase a nearly spent window", async () => {
  const nearlySpent = { ratelimit: '"default";r=1;t=100' };
  const { client, requests } = createTestClient([
    () => slowDown({ "retry-after": "1", ...nearlySpent }),
    () => success({}, { headers: { ratelimit: '"default";r=0;t=99' } }),
  ]);
  follow(client.gateway.get());
  await pass(2_000);
  expect(requests).toHaveLength(2);
  follow(client.gateway.get());
  await pass(90_000);
  expect(requests).toHaveLength(2);
  await pass(10_000);
  expect(requests).toHaveLength(3);
});

test("calls continue as before after the pause", async () => {
  const { client, requests } = createTestClient([slowDown, () => success({})], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  const paused = follow(client.gateway.get());
  await pass(30_010);
  expect(paused).toEqual({ outcome: {} });
  const later = follow(client.gateway.get({ deadlineMs: 1 }));
  await pass(0);
  expect(later).toEqual({ outcome: {} });
  expect(requests).toHaveLength(3);
});

test("a later response of the same window does not shorten the pause", async () => {
  const nearlyFull = { "ratelimit-policy": '"default";q=100;w=300', ratelimit: '"default";r=50;t=1' };
  let respondLate = (_response: Response) => {};
  const late = new Promise<Response>((resolve) => {
    respondLate = resolve;
  });
  const responses = [late, slowDown(), success({})];
  let sentCount = 0;
  const fetch = async () => responses[sentCount++] ?? success({});
  const { client } = createTestClient([], { fetch, maxRetries: 0 });
  follow(client.gateway.get());
  follow(client.gateway.get());
  await pass(0);
  respondLate(success({}, { headers: nearlyFull }));
  await pass(0);
  follow(client.gateway.get());
  await pass(29_000);
  expect(sentCount).toBe(2);
  await pass(4_500);
  expect(sentCount).toBe(3);
});

test("a retry after a 503 waits for the end of a pause", async () => {
  const responses = [slowDown, () => failure(503, 1, "x"), () => success({})];
  const { client } = createTestClient([], { fetch: async () => (responses.shift() ?? (() => success({})))() });
  const calls = [follow(client.gateway.get()), follow(client.gateway.get())];
  await pass(29_000);
  expect(calls).toEqual([{}, {}]);
  await pass(2_000);
  expect(calls).toEqual([{ outcome: {} }, { outcome: {} }]);
});

test("another client is not paused", async () => {
  await expect(createTestClient([slowDown], { maxRetries: 0 }).client.gateway.get()).rejects.toThrow(ApiError);
  expect(await createTestClient().client.gateway.get()).toEqual({});
});

test("a 429 pauses nothing with rateLimit: false", async () => {
  const { client, requests } = createTestClient([slowDown, () => success({})], { maxRetries: 0, rateLimit: false });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  expect(await client.gateway.get()).toEqual({});
  expect(requests).toHaveLength(2);
});
