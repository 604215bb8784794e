import { expect, test } from "vitest";
import { ApiError } from "../../errors/api-error.ts";
import { createFailure, createSuccess } from "../../testing/create-response.ts";
import { createTestClient } from "../../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../../testing/fake-clock.ts";

useFakeClock();

const createTooManyRequests = (headers: Record<string, string> = { "retry-after": "30" }) =>
  createFailure(429, 971, "slow down", headers);

test("after a 429, no call is sent until Retry-After has passed", async () => {
  const { client, requests } = createTestClient([createTooManyRequests, () => createSuccess({})]);
  const calls = [trackCall(client.gateway.get())];
  await advanceClock(0);
  calls.push(
    trackCall(client.gateway.get()),
    trackCall(client.gateway.create()),
    trackCall(client.gateway.logging.get()),
  );
  await advanceClock(29_990);
  expect(requests).toHaveLength(1);
  await advanceClock(20);
  expect(requests).toHaveLength(5);
  expect(calls).toEqual(Array(4).fill({ result: {} }));
});

test("a 429 without Retry-After pauses calls for one second", async () => {
  const { client, requests } = createTestClient([() => createTooManyRequests({}), () => createSuccess({})]);
  trackCall(client.gateway.get());
  await advanceClock(990);
  expect(requests).toHaveLength(1);
  await advanceClock(20);
  expect(requests).toHaveLength(2);
});

test("the longest Retry-After of several 429s applies", async () => {
  const retryAfters = ["30", "60", "45"];
  const { client, requests } = createTestClient(
    [...retryAfters.map((seconds) => () => createTooManyRequests({ "retry-after": seconds })), () => createSuccess({})],
    { maxRetries: 0 },
  );
  retryAfters.map(() => trackCall(client.gateway.get()));
  await advanceClock(0);
  trackCall(client.gateway.get());
  await advanceClock(59_990);
  expect(requests).toHaveLength(3);
  await advanceClock(20);
  expect(requests).toHaveLength(4);
});

test("a 429 whose body stalls pauses other calls at once", async () => {
  const createStalledResponse = () =>
    new Response(new ReadableStream(), { status: 429, headers: { "retry-after": "30" } });
  const { client, requests } = createTestClient([createStalledResponse, () => createSuccess({})]);
  trackCall(client.gateway.get());
  await advanceClock(0);
  const error: unknown = await client.gateway.get({ deadlineMs: 1_000 }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 429, outcome: "unsent", retryAfterMs: 30_000 });
  expect(requests).toHaveLength(1);
});

test("a 429 with a short Retry-After does not reset a window with few remaining requests", async () => {
  const oneRemaining = { ratelimit: '"default";r=1;t=100' };
  const { client, requests } = createTestClient([
    () => createTooManyRequests({ "retry-after": "1", ...oneRemaining }),
    () => createSuccess({}, { headers: { ratelimit: '"default";r=0;t=99' } }),
  ]);
  trackCall(client.gateway.get());
  await advanceClock(2_000);
  expect(requests).toHaveLength(2);
  trackCall(client.gateway.get());
  await advanceClock(90_000);
  expect(requests).toHaveLength(2);
  await advanceClock(10_000);
  expect(requests).toHaveLength(3);
});

test("calls continue as before after the pause", async () => {
  const { client, requests } = createTestClient([createTooManyRequests, () => createSuccess({})], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  const pausedCall = trackCall(client.gateway.get());
  await advanceClock(30_010);
  expect(pausedCall).toEqual({ result: {} });
  const laterCall = trackCall(client.gateway.get({ deadlineMs: 1 }));
  await advanceClock(0);
  expect(laterCall).toEqual({ result: {} });
  expect(requests).toHaveLength(3);
});

test("a later response of the same window does not shorten the pause", async () => {
  const manyRemaining = { "ratelimit-policy": '"default";q=100;w=300', ratelimit: '"default";r=50;t=1' };
  let respondLate = (_response: Response) => {};
  const lateResponse = new Promise<Response>((resolve) => {
    respondLate = resolve;
  });
  const responses = [lateResponse, createTooManyRequests(), createSuccess({})];
  let sentCount = 0;
  const fetch = async () => responses[sentCount++] ?? createSuccess({});
  const { client } = createTestClient([], { fetch, maxRetries: 0 });
  trackCall(client.gateway.get());
  trackCall(client.gateway.get());
  await advanceClock(0);
  respondLate(createSuccess({}, { headers: manyRemaining }));
  await advanceClock(0);
  trackCall(client.gateway.get());
  await advanceClock(29_000);
  expect(sentCount).toBe(2);
  await advanceClock(4_500);
  expect(sentCount).toBe(3);
});

test("a retry after a 503 waits for the end of a pause", async () => {
  const responses = [createTooManyRequests, () => createFailure(503, 1, "x"), () => createSuccess({})];
  const { client } = createTestClient([], { fetch: async () => (responses.shift() ?? (() => createSuccess({})))() });
  const calls = [trackCall(client.gateway.get()), trackCall(client.gateway.get())];
  await advanceClock(29_000);
  expect(calls).toEqual([{}, {}]);
  await advanceClock(2_000);
  expect(calls).toEqual([{ result: {} }, { result: {} }]);
});

test("another client is not paused", async () => {
  await expect(createTestClient([createTooManyRequests], { maxRetries: 0 }).client.gateway.get()).rejects.toThrow(
    ApiError,
  );
  expect(await createTestClient().client.gateway.get()).toEqual({});
});

test("a 429 pauses nothing with rateLimit: false", async () => {
  const { client, requests } = createTestClient([createTooManyRequests, () => createSuccess({})], {
    maxRetries: 0,
    rateLimit: false,
  });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  expect(await client.gateway.get()).toEqual({});
  expect(requests).toHaveLength(2);
});
