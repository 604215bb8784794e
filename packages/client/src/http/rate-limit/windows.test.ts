import { expect, test, vi } from "vitest";
import { createSuccess } from "../../testing/create-response.ts";
import { createTestClient } from "../../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../../testing/fake-clock.ts";

useFakeClock();

const policy = { "ratelimit-policy": '"default";q=3;w=10' };

/** Creates a success that states the remaining requests of the window and the seconds until its end. */
const createLimitedSuccess = (remaining: number, seconds: number) =>
  createSuccess({}, { headers: { ...policy, ratelimit: `"default";r=${remaining};t=${seconds}` } });

test("each window admits the quota of the policy", async () => {
  const { client, requests } = createTestClient([
    () => createLimitedSuccess(2, 10),
    () => createSuccess({}, { headers: policy }),
    () => createSuccess({}),
  ]);
  await client.gateway.get();
  Array.from({ length: 8 }, () => trackCall(client.gateway.get()));
  const requestCounts: number[] = [];
  for (let window = 1; window <= 3; window++) {
    await advanceClock(9_990);
    requestCounts.push(requests.length);
    await advanceClock(110);
  }
  expect(requestCounts).toEqual([3, 6, 9]);
});

test("a window ends at the time that its first response states", async () => {
  const responses = [() => createLimitedSuccess(0, 10), () => createLimitedSuccess(0, 20), () => createSuccess({})];
  const { client, requests } = createTestClient(responses);
  await client.gateway.get();
  trackCall(client.gateway.get());
  await advanceClock(10_100);
  expect(requests).toHaveLength(2);
  trackCall(client.gateway.get());
  await advanceClock(19_800);
  expect(requests).toHaveLength(2);
  await advanceClock(300);
  expect(requests).toHaveLength(3);
});

test("a later response does not extend the window", async () => {
  const responses = [() => createLimitedSuccess(2, 10), () => createLimitedSuccess(0, 10), () => createSuccess({})];
  const { client, requests } = createTestClient(responses);
  await client.gateway.get();
  await advanceClock(5_000);
  await client.gateway.get();
  trackCall(client.gateway.get());
  await advanceClock(4_900);
  expect(requests).toHaveLength(2);
  await advanceClock(200);
  expect(requests).toHaveLength(3);
});

test("a response to a request of the previous window does not change the current window", async () => {
  let respondLate = (_response: Response) => {};
  const lateResponse = new Promise<Response>((resolve) => {
    respondLate = resolve;
  });
  const responses = [createLimitedSuccess(2, 10), lateResponse, createLimitedSuccess(2, 10)];
  let sentCount = 0;
  const { client } = createTestClient([], { fetch: async () => responses[sentCount++] ?? createSuccess({}) });
  await client.gateway.get();
  trackCall(client.gateway.get());
  await advanceClock(10_100);
  await client.gateway.get();
  respondLate(createLimitedSuccess(0, 1));
  await advanceClock(0);
  const nextCall = trackCall(client.gateway.get());
  await advanceClock(0);
  expect(nextCall).toEqual({ result: {} });
});

test("requests in flight count in the next window, and no timer has a negative delay", async () => {
  const responses = [createLimitedSuccess(2, 10)];
  let sentCount = 0;
  const pendingResponse = new Promise<Response>(() => {});
  const { client } = createTestClient([], { fetch: async () => responses[sentCount++] ?? pendingResponse });
  const setTimeout = vi.spyOn(globalThis, "setTimeout");
  await client.gateway.get();
  for (let call = 0; call < 3; call++) trackCall(client.gateway.get());
  // Two requests fill the first window, the third one is sent in the second.
  await advanceClock(10_200);
  expect(sentCount).toBe(4);
  for (let call = 0; call < 3; call++) trackCall(client.gateway.get());
  await advanceClock(10_200);
  expect(sentCount).toBe(4);
  expect(setTimeout.mock.calls.filter(([, milliseconds = 0]) => milliseconds < 0)).toEqual([]);
});
