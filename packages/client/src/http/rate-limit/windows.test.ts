import { expect, test, vi } from "vitest";
import { follow, pass, useFakeClock } from "../../testing/fake-clock.ts";
import { success } from "../../testing/recording-fetch.ts";
import { createTestClient } from "../../testing/test-client.ts";

useFakeClock();

const policy = { "ratelimit-policy": '"default";q=3;w=10' };

/** A success that states the remaining requests of its window, and the seconds until it ends. */
const createLimited = (remaining: number, seconds: number) =>
  success({}, { headers: { ...policy, ratelimit: `"default";r=${remaining};t=${seconds}` } });

test("each window admits the quota of the policy", async () => {
  const { client, requests } = createTestClient([
    () => createLimited(2, 10),
    () => success({}, { headers: policy }),
    () => success({}),
  ]);
  await client.gateway.get();
  Array.from({ length: 8 }, () => follow(client.gateway.get()));
  const requestCounts: number[] = [];
  for (let window = 1; window <= 3; window++) {
    await pass(9_990);
    requestCounts.push(requests.length);
    await pass(110);
  }
  expect(requestCounts).toEqual([3, 6, 9]);
});

test("a window ends when its first response states", async () => {
  const responses = [() => createLimited(0, 10), () => createLimited(0, 20), () => success({})];
  const { client, requests } = createTestClient(responses);
  await client.gateway.get();
  follow(client.gateway.get());
  await pass(10_100);
  expect(requests).toHaveLength(2);
  follow(client.gateway.get());
  await pass(19_800);
  expect(requests).toHaveLength(2);
  await pass(300);
  expect(requests).toHaveLength(3);
});

test("a later response does not extend its window", async () => {
  const responses = [() => createLimited(2, 10), () => createLimited(0, 10), () => success({})];
  const { client, requests } = createTestClient(responses);
  await client.gateway.get();
  await pass(5_000);
  await client.gateway.get();
  follow(client.gateway.get());
  await pass(4_900);
  expect(requests).toHaveLength(2);
  await pass(200);
  expect(requests).toHaveLength(3);
});

test("a response that arrives in the next window does not count in it", async () => {
  let respondLate = (_response: Response) => {};
  const late = new Promise<Response>((resolve) => {
    respondLate = resolve;
  });
  const responses = [createLimited(2, 10), late, createLimited(2, 10)];
  let count = 0;
  const { client } = createTestClient([], { fetch: async () => responses[count++] ?? success({}) });
  await client.gateway.get();
  follow(client.gateway.get());
  await pass(10_100);
  await client.gateway.get();
  respondLate(createLimited(0, 1));
  await pass(0);
  const next = follow(client.gateway.get());
  await pass(0);
  expect(next).toEqual({ outcome: {} });
});

test("requests in flight count in the next window, and no timer is set in the past", async () => {
  const responses = [createLimited(2, 10)];
  let count = 0;
  const stalled = new Promise<Response>(() => {});
  const { client } = createTestClient([], { fetch: async () => responses[count++] ?? stalled });
  const setTimeout = vi.spyOn(globalThis, "setTimeout");
  await client.gateway.get();
  for (let call = 0; call < 3; call++) follow(client.gateway.get());
  // Two requests fill the first window, the third one is sent in the second.
  await pass(10_200);
  expect(count).toBe(4);
  for (let call = 0; call < 3; call++) follow(client.gateway.get());
  await pass(10_200);
  expect(count).toBe(4);
  expect(setTimeout.mock.calls.filter(([, milliseconds = 0]) => milliseconds < 0)).toEqual([]);
});
