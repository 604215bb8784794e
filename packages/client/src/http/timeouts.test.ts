import { describe, expect, test } from "vitest";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { advanceClock, useFakeClock } from "../testing/fake-clock.ts";

useFakeClock(0.5);

/** Returns the duration of a call in milliseconds and its error. */
async function waitForEnd(call: Promise<unknown>): Promise<{ durationMs: number; error: unknown }> {
  const startedAt = performance.now();
  const callEnd = call.then(
    () => ({ durationMs: performance.now() - startedAt, error: undefined }),
    (error: unknown) => ({ durationMs: performance.now() - startedAt, error }),
  );
  await advanceClock(300_000);
  return Promise.race([callEnd, { durationMs: Number.POSITIVE_INFINITY, error: "the call never ended" }]);
}

const waitForever = () => new Promise<never>(() => {});
const expectedTimeout = { name: "ConnectionError", timedOut: true };
const createStalledBody = () => new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) });

const optionsOfStalledParts = {
  "the response": { fetch: waitForever },
  "the body of the response": { fetch: async () => new Response(new ReadableStream()) },
  "the rest of the body": { fetch: async () => new Response(createStalledBody()) },
  "the token": { apiToken: waitForever },
};

describe.each(Object.entries(optionsOfStalledParts))("when %s never arrives", (_part, options) => {
  test("timeoutMs ends each attempt", async () => {
    const { client } = createTestClient([], { ...options, timeoutMs: 1_000, maxRetries: 0 });
    expect(await waitForEnd(client.gateway.get())).toMatchObject({
      durationMs: 1_000,
      error: { ...expectedTimeout, message: "no complete response within 1000 ms, GET /accounts/{account_id}/gateway" },
    });
  });

  test("a retry has its own timeout, and deadlineMs ends the call", async () => {
    const { client } = createTestClient([], { ...options, timeoutMs: 1_000, deadlineMs: 2_500 });
    expect(await waitForEnd(client.gateway.get())).toMatchObject({ durationMs: 2_500, error: expectedTimeout });
  });

  test("deadlineMs ends an attempt before a longer timeoutMs", async () => {
    const { client } = createTestClient([], { ...options, deadlineMs: 700 });
    expect(await waitForEnd(client.gateway.create())).toMatchObject({ durationMs: 700, error: expectedTimeout });
  });

  test("by default an attempt ends after one minute and a call after two", async () => {
    const { client } = createTestClient([], options);
    expect(await waitForEnd(client.gateway.create())).toMatchObject({ durationMs: 60_000, error: expectedTimeout });
    expect(await waitForEnd(client.gateway.get())).toMatchObject({ durationMs: 120_000, error: expectedTimeout });
  });
});

test("the limits of a call override the client's", async () => {
  const { client } = createTestClient([], { fetch: waitForever, timeoutMs: 1_000, deadlineMs: 2_000 });
  expect((await waitForEnd(client.gateway.create({ timeoutMs: 300 }))).durationMs).toBe(300);
  expect((await waitForEnd(client.gateway.create({ deadlineMs: 200 }))).durationMs).toBe(200);
});

test("a retry that the deadline would interrupt is not sent", async () => {
  const { client, requests } = createTestClient([() => createFailure(503, 1, "x", { "retry-after": "10" })]);
  const end = await waitForEnd(client.gateway.get({ deadlineMs: 10_000 }));
  expect(end).toMatchObject({ durationMs: 0, error: { status: 503 } });
  expect(requests).toHaveLength(1);
});

test("a call whose Retry-After is after its deadline fails at once with retryAfterMs", async () => {
  const { client, requests } = createTestClient([
    () => createFailure(429, 971, "slow down", { "retry-after": "3600" }),
  ]);
  const error = { status: 429, retryAfterMs: 3_600_000 };
  expect(await waitForEnd(client.gateway.get())).toMatchObject({ durationMs: 0, error });
  expect(requests).toHaveLength(1);
});

test("a failure whose body stalls keeps its status when the attempt times out", async () => {
  const respond = () => new Response(createStalledBody(), { status: 400 });
  const { client } = createTestClient([respond], { timeoutMs: 1_000 });
  expect(await waitForEnd(client.gateway.get())).toMatchObject({ durationMs: 1_000, error: { status: 400, body: "" } });
});

test("deadlineMs ends a stalled middleware, whose request is never sent", async () => {
  let resume = () => {};
  const onRequest = () =>
    new Promise<undefined>((resolve) => {
      resume = () => resolve(undefined);
    });
  const { client, requests } = createTestClient([], { middleware: [{ onRequest }] });
  const end = await waitForEnd(client.gateway.create({ deadlineMs: 5_000 }));
  expect(end).toMatchObject({ durationMs: 5_000, error: { ...expectedTimeout, outcome: "unsent" } });
  resume();
  await advanceClock(1_000);
  expect(requests).toEqual([]);
});

test("a token that arrives after the timeout is not sent", async () => {
  let resolveToken = (_token: string) => {};
  const apiToken = () =>
    new Promise<string>((resolve) => {
      resolveToken = resolve;
    });
  const { client, requests } = createTestClient([], { apiToken, timeoutMs: 1_000 });
  await waitForEnd(client.gateway.create());
  resolveToken("late-token");
  await advanceClock(1_000);
  expect(requests).toEqual([]);
});

test("a response that arrives after the timeout has no effect", async () => {
  let respond = (_response: Response) => {};
  const fetch = () =>
    new Promise<Response>((resolve) => {
      respond = resolve;
    });
  const { client } = createTestClient([], { fetch, timeoutMs: 1_000, maxRetries: 0 });
  const end = await waitForEnd(client.gateway.get());
  respond(createSuccess({}));
  await advanceClock(1_000);
  expect(end.error).toMatchObject(expectedTimeout);
});

test("returns a 429 whose body is cut off, without text from an abandoned attempt", async () => {
  const truncatedBody = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
  const responses = [
    { delayMs: 1_500, response: createSuccess({ id: "1" }) },
    { delayMs: 900, response: new Response(truncatedBody, { status: 429 }) },
  ];
  const fetch = (): Promise<Response> =>
    new Promise((resolve) => {
      const nextResponse = responses.shift();
      setTimeout(() => resolve(nextResponse?.response as Response), nextResponse?.delayMs);
    });
  const { client } = createTestClient([], { fetch, timeoutMs: 1_000, maxRetries: 1 });
  expect(await waitForEnd(client.gateway.get())).toMatchObject({ error: { status: 429, body: "" } });
});
