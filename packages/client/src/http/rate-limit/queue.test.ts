import { getEventListeners } from "node:events";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { ApiError } from "../../errors/api-error.ts";
import { createFailure, createSuccess } from "../../testing/create-response.ts";
import { createTestClient } from "../../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../../testing/fake-clock.ts";

useFakeClock();

const createTooManyRequests = () => createFailure(429, 971, "slow down", { "retry-after": "30" });
/** Creates a success that states that no request remains, and that later windows have one. */
const createLastOfWindow = (seconds: number) =>
  createSuccess({}, { headers: { ratelimit: `"default";r=0;t=${seconds}`, "ratelimit-policy": '"default";q=1;w=10' } });

/** Returns the account ids of the requests in the order of sending. */
const getAccounts = (requests: ReturnType<typeof createTestClient>["requests"]): (string | undefined)[] =>
  requests.map(({ request }) => request.url.split("/").at(-2));

test("paused calls continue in the order of their start, and first the call that received the 429", async () => {
  const { client, requests } = createTestClient([createTooManyRequests, () => createSuccess({})]);
  trackCall(client.gateway.get({ accountId: "first" }));
  await advanceClock(0);
  for (const accountId of ["second", "third", "fourth"]) trackCall(client.gateway.get({ accountId }));
  await advanceClock(31_000);
  expect(getAccounts(requests)).toEqual(["first", "first", "second", "third", "fourth"]);
});

test("calls that wait for windows of one request are sent in the order of their start", async () => {
  const { client, requests } = createTestClient([() => createLastOfWindow(10)]);
  await client.gateway.get({ accountId: "first" });
  for (const accountId of ["second", "third", "fourth"]) trackCall(client.gateway.get({ accountId }));
  await advanceClock(11_000);
  expect(getAccounts(requests)).toEqual(["first", "second"]);
  await advanceClock(30_000);
  expect(getAccounts(requests)).toEqual(["first", "second", "third", "fourth"]);
});

test("an abort ends a paused call at once with the caller's reason", async () => {
  const { client, requests } = createTestClient([createTooManyRequests], { maxRetries: 0 });
  await expect(client.gateway.get()).rejects.toThrow(ApiError);
  const controller = new AbortController();
  const pausedCall = trackCall(client.gateway.get({ signal: controller.signal }));
  await advanceClock(1_000);
  expect(pausedCall).toEqual({});
  const reason = { abortedBy: "caller" };
  controller.abort(reason);
  await advanceClock(0);
  expect(pausedCall.result).toBe(reason);
  expect([getEventListeners(controller.signal, "abort").length, vi.getTimerCount()]).toEqual([0, 0]);
  await advanceClock(60_000);
  expect(requests).toHaveLength(1);
});

test("the abort of the first waiting call does not delay the others", async () => {
  const { client, requests } = createTestClient([() => createLastOfWindow(10)]);
  await client.gateway.get({ accountId: "first" });
  const controller = new AbortController();
  trackCall(client.gateway.get({ accountId: "aborted", signal: controller.signal }));
  trackCall(client.gateway.get({ accountId: "second" }));
  await advanceClock(5_000);
  controller.abort();
  await advanceClock(6_000);
  expect(getAccounts(requests)).toEqual(["first", "second"]);
});

test("a call whose signal has already aborted does not count in the window", async () => {
  const { client, requests } = createTestClient([
    () => createSuccess({}, { headers: { ratelimit: '"default";r=1;t=30' } }),
    () => createSuccess({}),
  ]);
  await client.gateway.get();
  const abortedCall = trackCall(client.gateway.get({ signal: AbortSignal.abort("stop") }));
  await advanceClock(0);
  expect(abortedCall).toEqual({ result: "stop" });
  trackCall(client.gateway.get());
  await advanceClock(0);
  expect(requests).toHaveLength(2);
});

test("a client without waiting calls has no timer", async () => {
  const { client } = createTestClient([() => createLastOfWindow(10)]);
  await client.gateway.get();
  expect(vi.getTimerCount()).toBe(0);
});

test("a call that receives a 429 fails at once or is retried, for any random numbers", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 29_900, max: 33_200 }),
      fc.boolean(),
      async (randomNumbers, deadlineMs, hasWindow) => {
        let randomCount = 0;
        vi.spyOn(Math, "random").mockImplementation(() => randomNumbers[randomCount++ % randomNumbers.length] ?? 0);
        const headers = { "retry-after": "30", ...(hasWindow && { ratelimit: '"default";r=0;t=30' }) };
        const { client, requests } = createTestClient([
          () => createFailure(429, 971, "x", headers),
          () => createSuccess({}),
        ]);
        const call = trackCall(client.gateway.get({ deadlineMs }));
        await advanceClock(0);
        const hasFailed = call.result !== undefined;
        await advanceClock(40_000);
        expect(requests).toHaveLength(hasFailed ? 1 : 2);
        if (!hasFailed) expect(call).toEqual({ result: {} });
      },
    ),
    { numRuns: 200 },
  );
});
