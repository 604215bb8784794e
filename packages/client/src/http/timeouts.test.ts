import { describe, expect, test } from "vitest";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { advanceClock, useFakeClock } from "../testing/fake-clock.ts";

useFakeClock(0.5);

/** When a call ended, in milliseconds after its start, and its error. */
async function waitForEnd(call: Promise<unknown>): Promise<{ afterMs: number; error: unknown }> {
  const startedAt = performance.now();
  const ended = call.then(
    () => ({ afterMs: performance.now() - startedAt, error: undefined }),
    (error: unknown) => ({ afterMs: performance.now() - startedAt, error }),
  );
  await advanceClock(300_000);
  return Promise.race([ended, { afterMs: Number.POSITIVE_INFINITY, error: "the call never ended" }]);
}

const never = () => new Promise<never>(() => {});
const timedOut = { name: "ConnectionError", timedOut: true };
const firstByte = () => new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) });

const stalls = {
  "the response": { fetch: never },
  "the body of the response": { fetch: async () => new Response(new ReadableStream()) },
  "the rest of the body": { fetch: async () => new Response(firstByte()) },
  "the token": { apiToken: never },
};

describe.each(Object.entries(stalls))("when %s never arrives", (_part, options) => {
  test("timeoutMs ends each attempt", async () => {
    const { client } = createTestClient([], { ...options, timeoutMs: 1_000, maxRetries: 0 });
    expect(await waitForEnd(client.gateway.get())).toMatchObject({
      afterMs: 1_000,
      error: { ...timedOut, message: "no complete response within 1000 ms, GET /accounts/{account_id}/gateway" },
    });
  });

  test("a retry has its own timeout, and deadlineMs ends the call", async () => {
    const { client } = createTestClient([], { ...options, timeoutMs: 1_000, deadlineMs: 2_500 });
    expect(await waitForEnd(client.gateway.get())).toMatchObject({ afterMs: 2_500, error: timedOut });
  });

  test("deadlineMs ends an attempt before a longer timeoutMs", async () => {
    const { client } = createTestClient([], { ...options, deadlineMs: 700 });
    expect(await waitForEnd(client.gateway.create())).toMatchObject({ afterMs: 700, error: timedOut });
  });

  test("by default an attempt ends after one minute and a call after two", async () => {
    const { client } = createTestClient([], options);
    expect(await waitForEnd(client.gateway.create())).toMatchObject({ afterMs: 60_000, error: timedOut });
    expect(await waitForEnd(client.gateway.get())).toMatchObject({ afterMs: 120_000, error: timedOut });
  });
});

test("the limits of a call override the client's", async () => {
  const { client } = createTestClient([], { fetch: never, timeoutMs: 1_000, deadlineMs: 2_000 });
  expect((await waitForEnd(client.gateway.create({ timeoutMs: 300 }))).afterMs).toBe(300);
  expect((await waitForEnd(client.gateway.create({ deadlineMs: 200 }))).afterMs).toBe(200);
});

test("a retry that the deadline would interrupt is not started", async () => {
  const { client, requests } = createTestClient([() => createFailure(503, 1, "x", { "retry-after": "10" })]);
  const end = await waitForEnd(client.gateway.get({ deadlineMs: 10_000 }));
  expect(end).toMatchObject({ afterMs: 0, error: { status: 503 } });
  expect(requests).toHaveLength(1);
});

test("a Retry-After beyond the deadline fails the call at once with retryAfterMs", async () => {
  const { client, requests } = createTestClient([
    () => createFailure(429, 971, "slow down", { "retry-after": "3600" }),
  ]);
  const error = { status: 429, retryAfterMs: 3_600_000 };
  expect(await waitForEnd(client.gateway.get())).toMatchObject({ afterMs: 0, error });
  expect(requests).toHaveLength(1);
});

test("a failure whose body stalls keeps its status when the attempt times out", async () => {
  const respond = () => new Response(firstByte(), { status: 400 });
  const { client } = createTestClient([respond], { timeoutMs: 1_000 });
  expect(await waitForEnd(client.gateway.get())).toMatchObject({ afterMs: 1_000, error: { status: 400, body: "" } });
});

test("deadlineMs ends a stalled middleware, whose request is never sent", async () => {
  let resume = () => {};
  const onRequest = () =>
    new Promise<undefined>((resolve) => {
      resume = () => resolve(undefined);
    });
  const { client, requests } = createTestClient([], { middleware: [{ onRequest }] });
  const end = await waitForEnd(client.gateway.create({ deadlineMs: 5_000 }));
  expect(end).toMatchObject({ afterMs: 5_000, error: { ...timedOut, outcome: "unsent" } });
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
  expect(end.error).toMatchObject(timedOut);
});

test("returns a 429 whose body is cut off, without text from an abandoned attempt", async () => {
  const truncated = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
  const responses = [
    { afterMs: 1_500, response: createSuccess({ id: "1" }) },
    { afterMs: 900, response: new Response(truncated, { status: 429 }) },
  ];
  const fetch = (): Promise<Response> =>
    new Promise((resolve) => {
      const next = responses.shift();
      setTimeout(() => resolve(next?.response as Response), next?.afterMs);
    });
  const { client } = createTestClient([], { fetch, timeoutMs: 1_000, maxRetries: 1 });
  expect(await waitForEnd(client.gateway.get())).toMatchObject({ error: { status: 429, body: "" } });
});
