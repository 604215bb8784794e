import { expect, test, vi } from "vitest";
import { follow, pass, useFakeClock } from "./testing/fake-clock.ts";
import { success } from "./testing/recording-fetch.ts";
import { createTestClient } from "./testing/test-client.ts";

useFakeClock();

const policy = { "ratelimit-policy": '"default";q=3;w=10' };

/** A success that tells how many more may be sent, and for how many seconds. */
const limited = (remaining: number, seconds: number) =>
  success({}, { headers: { ...policy, ratelimit: `"default";r=${remaining};t=${seconds}` } });

test("a whole quota is let through in every window, whose length the policy tells", async () => {
  const { client, requests } = createTestClient([
    () => limited(2, 10),
    () => success({}, { headers: policy }),
    () => success({}),
  ]);
  await client.gateway.get();
  Array.from({ length: 8 }, () => follow(client.gateway.get()));
  const sent: number[] = [];
  for (let window = 1; window <= 3; window++) {
    await pass(9_990);
    sent.push(requests.length);
    await pass(110);
  }
  expect(sent).toEqual([3, 6, 9]);
});

test("every window ends when its first answer says", async () => {
  const { client, requests } = createTestClient([() => limited(0, 10), () => limited(0, 20), () => success({})]);
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

test("a later answer of the same window does not prolong it", async () => {
  const { client, requests } = createTestClient([() => limited(2, 10), () => limited(0, 10), () => success({})]);
  await client.gateway.get();
  await pass(5_000);
  await client.gateway.get();
  follow(client.gateway.get());
  await pass(4_900);
  expect(requests).toHaveLength(2);
  await pass(200);
  expect(requests).toHaveLength(3);
});

test("an answer that comes in the next window does not count in it", async () => {
  let answerLate = (_answer: Response) => {};
  const late = new Promise<Response>((resolve) => {
    answerLate = resolve;
  });
  const answers = [limited(2, 10), late, limited(2, 10)];
  let count = 0;
  const { client } = createTestClient([], { fetch: async () => answers[count++] ?? success({}) });
  await client.gateway.get();
  follow(client.gateway.get());
  await pass(10_100);
  await client.gateway.get();
  answerLate(limited(0, 1));
  await pass(0);
  const next = follow(client.gateway.get());
  await pass(0);
  expect(next).toEqual({ outcome: {} });
});

test("where all of a new window is still under way, a call waits for the one after it, with no timer in the past", async () => {
  const answers = [limited(2, 10)];
  let count = 0;
  const stuck = new Promise<Response>(() => {});
  const fetch = async () => answers[count++] ?? stuck;
  const { client } = createTestClient([], { fetch });
  const setTimeout = vi.spyOn(globalThis, "setTimeout");
  await client.gateway.get();
  for (let call = 0; call < 3; call++) follow(client.gateway.get());
  // Two fill the first window, and the third the second one.
  await pass(10_200);
  expect(count).toBe(4);
  for (let call = 0; call < 3; call++) follow(client.gateway.get());
  await pass(10_200);
  expect(count).toBe(4);
  expect(setTimeout.mock.calls.filter(([, milliseconds = 0]) => milliseconds < 0)).toEqual([]);
});
