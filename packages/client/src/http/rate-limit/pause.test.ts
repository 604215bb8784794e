import { expect, test } from "vitest";
import { ApiError } from "./errors.ts";
import { follow, pass, useFakeClock } from "./testing/fake-clock.ts";
import { failure, success } from "./testing/recording-fetch.ts";
import { createTestClient } from "./testing/test-client.ts";

useFakeClock();

const slowDown = (headers: Record<string, string> = { "retry-after": "30" }) => failure(429, 971, "slow down", headers);

test("after a 429 no call reaches the server before Retry-After has passed", async () => {
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

test("a 429 that asks for no time holds calls for a second", async () => {
  const { client, requests } = createTestClient([() => slowDown({}), () => success({})]);
  follow(client.gateway.get());
  await pass(990);
  expect(requests).toHaveLength(1);
  await pass(20);
  expect(requests).toHaveLength(2);
});

test("of several 429s the longest Retry-After counts", async () => {
  const asked = ["30", "60", "45"];
  const { client, requests } = createTestClient(
    [...asked.map((seconds) => () => slowDown({ "retry-after": seconds })), () => success({})],
    { maxRetries: 0 },
  );
  asked.map(() => follow(client.gateway.get()));
  await pass(0);
  follow(client.gateway.get());
  await pass(59_990);
  expect(requests).toHaveLength(3);
  await pass(20);
  expect(requests).toHaveLength(4);
});

test("a held call whose deadline would pass first fails unsent, with the 429 that holds it", async () => {
  const { client, requests } = createTestClient([slowDown], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toMatchObject({ status: 429, retryAfterMs: 30_000 });
  await pass(10_000);
  const held: unknown = await client.gateway.create({ deadlineMs: 20_000 }).catch((error: unknown) => error);
  expect(held).toBeInstanceOf(ApiError);
  expect(held).toMatchObject({
    status: 429,
    code: 971,
    errors: [{ code: 971, message: "slow down" }],
    rayId: "8f2c6a1b3d4e5f60-FRA",
    retryAfterMs: 20_000,
    method: "POST",
    path: "/accounts/{account_id}/gateway",
  });
  expect(requests).toHaveLength(1);
});

test("the 429 that holds a call is told as it came, whatever middleware made of it", async () => {
  const middleware = [{ onResponse: () => success({}) }];
  const { client } = createTestClient([slowDown], { maxRetries: 0, middleware });
  await expect(client.gateway.get()).resolves.toEqual({});
  await expect(client.gateway.get({ deadlineMs: 20_000 })).rejects.toMatchObject({
    status: 429,
    errors: [{ code: 971, message: "slow down" }],
  });
});

test("when the hold is over, calls are let through as before", async () => {
  const { client, requests } = createTestClient([slowDown, () => success({})], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  const held = follow(client.gateway.get());
  await pass(30_010);
  expect(held).toEqual({ outcome: {} });
  const later = follow(client.gateway.get({ deadlineMs: 1 }));
  await pass(0);
  expect(later).toEqual({ outcome: {} });
  expect(requests).toHaveLength(3);
});

test("an abort ends a held call at once, with the caller's own reason", async () => {
  const { client, requests } = createTestClient([slowDown], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  const controller = new AbortController();
  const held = follow(client.gateway.get({ signal: controller.signal }));
  await pass(1_000);
  expect(held).toEqual({});
  const reason = { the: "caller's own" };
  controller.abort(reason);
  await pass(0);
  expect(held.outcome).toBe(reason);
  await pass(60_000);
  expect(requests).toHaveLength(1);
});

test("a call whose signal is aborted already does not wait for the hold to end", async () => {
  const { client, requests } = createTestClient([slowDown], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow("slow down");
  const held = follow(client.gateway.get({ signal: AbortSignal.abort("enough") }));
  await pass(0);
  expect(held).toEqual({ outcome: "enough" });
  expect(requests).toHaveLength(1);
});

test("a later answer of the same window does not shorten the hold", async () => {
  const more = { "ratelimit-policy": '"default";q=100;w=300', ratelimit: '"default";r=50;t=1' };
  let answerLate = (_answer: Response) => {};
  const late = new Promise<Response>((resolve) => {
    answerLate = resolve;
  });
  const answers = [late, slowDown(), success({})];
  let sent = 0;
  const { client } = createTestClient([], { fetch: async () => answers[sent++] ?? success({}), maxRetries: 0 });
  follow(client.gateway.get());
  follow(client.gateway.get());
  await pass(0);
  answerLate(success({}, { headers: more }));
  await pass(0);
  follow(client.gateway.get());
  await pass(29_000);
  expect(sent).toBe(2);
  await pass(4_500);
  expect(sent).toBe(3);
});

test("another client is not held", async () => {
  await expect(createTestClient([slowDown], { maxRetries: 0 }).client.gateway.get()).rejects.toThrow(ApiError);
  expect(await createTestClient().client.gateway.get()).toEqual({});
});

test("a 429 holds nothing with rateLimit: false", async () => {
  const { client, requests } = createTestClient([slowDown, () => success({})], { maxRetries: 0, rateLimit: false });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  expect(await client.gateway.get()).toEqual({});
  expect(requests).toHaveLength(2);
});

test("the 429 that a held call fails with shows no secret of the call that got it", async () => {
  const apiToken = "s3cr3t-0123456789";
  const echo = () =>
    new Response(`{"success":false,"errors":[{"message":"\\u00733cr3t-0123456789 slow down"}]}`, {
      status: 429,
      headers: { "retry-after": "30" },
    });
  const { client } = createTestClient([echo], { apiToken, maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  const held: unknown = await client.gateway.get({ deadlineMs: 1_000 }).catch((error: unknown) => error);
  expect(held).toMatchObject({ status: 429, errors: [{ message: "[redacted] slow down" }] });
});

test("a 429 that is tried again tells held calls why they fail, too", async () => {
  const { client } = createTestClient([slowDown]);
  follow(client.gateway.get());
  await pass(1_000);
  await expect(client.gateway.get({ deadlineMs: 1_000 })).rejects.toMatchObject({
    status: 429,
    errors: [{ code: 971, message: "slow down" }],
  });
});
