import { describe, expect, test } from "vitest";
import { pass, useFakeClock } from "./testing/fake-clock.ts";
import { failure, success } from "./testing/recording-fetch.ts";
import { createTestClient } from "./testing/test-client.ts";

useFakeClock(0.5);

/** When a call ended, after its start, and in what. */
async function endOf(call: Promise<unknown>): Promise<{ afterMs: number; error: unknown }> {
  const startedAt = performance.now();
  const ended = call.then(
    () => ({ afterMs: performance.now() - startedAt, error: undefined }),
    (error: unknown) => ({ afterMs: performance.now() - startedAt, error }),
  );
  await pass(300_000);
  return Promise.race([ended, { afterMs: Number.POSITIVE_INFINITY, error: "nothing: it hangs" }]);
}

const never = () => new Promise<never>(() => {});
const timedOut = { name: "ConnectionError", timedOut: true };

/** What can stall within one attempt. */
const stalls = {
  "the answer": { fetch: never },
  "the body of the answer": { fetch: async () => new Response(new ReadableStream()) },
  "the body after its first bytes": {
    fetch: async () =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("{")) })),
  },
  "the function that gives the token": { apiToken: never },
};

describe.each(Object.entries(stalls))("when %s never comes", (_what, options) => {
  test("timeoutMs ends each attempt", async () => {
    const { client } = createTestClient([], { ...options, timeoutMs: 1_000, maxRetries: 0 });
    expect(await endOf(client.gateway.get())).toMatchObject({
      afterMs: 1_000,
      error: { ...timedOut, message: "no whole answer within 1000 ms, GET /accounts/{account_id}/gateway" },
    });
  });

  test("retries begin anew, and deadlineMs ends the call", async () => {
    const { client } = createTestClient([], { ...options, timeoutMs: 1_000, deadlineMs: 2_500 });
    expect(await endOf(client.gateway.get())).toMatchObject({ afterMs: 2_500, error: timedOut });
  });

  test("deadlineMs ends an attempt that timeoutMs would leave longer", async () => {
    const { client } = createTestClient([], { ...options, deadlineMs: 700 });
    expect(await endOf(client.gateway.create())).toMatchObject({ afterMs: 700, error: timedOut });
  });

  test("without either, an attempt ends after a minute and the call after two", async () => {
    const { client } = createTestClient([], options);
    expect(await endOf(client.gateway.create())).toMatchObject({ afterMs: 60_000, error: timedOut });
    expect(await endOf(client.gateway.get())).toMatchObject({ afterMs: 120_000, error: timedOut });
  });
});

test("a call's own bounds replace the client's", async () => {
  const { client } = createTestClient([], { fetch: never, timeoutMs: 1_000, deadlineMs: 2_000 });
  expect((await endOf(client.gateway.create({ timeoutMs: 300 }))).afterMs).toBe(300);
  expect((await endOf(client.gateway.create({ deadlineMs: 200 }))).afterMs).toBe(200);
});

test("a wait that would outlast the deadline is not begun", async () => {
  const { client, requests } = createTestClient([() => failure(503, 1, "x", { "retry-after": "10" })]);
  expect(await endOf(client.gateway.get({ deadlineMs: 10_000 }))).toMatchObject({ afterMs: 0, error: { status: 503 } });
  expect(requests).toHaveLength(1);
});

test("a wait that would outlast the deadline fails at once and is told", async () => {
  const { client, requests } = createTestClient([() => failure(429, 971, "slow down", { "retry-after": "3600" })]);
  const error = { status: 429, retryAfterMs: 3_600_000 };
  expect(await endOf(client.gateway.get())).toMatchObject({ afterMs: 0, error });
  expect(requests).toHaveLength(1);
});

test("an attempt whose body stalls ends at timeoutMs, and the call at deadlineMs", async () => {
  const stalling = () =>
    new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }));
  const { client, requests } = createTestClient([stalling], { timeoutMs: 1_000, deadlineMs: 2_500 });
  expect(await endOf(client.gateway.get())).toMatchObject({ afterMs: 2_500, error: timedOut });
  expect(requests.length).toBeGreaterThan(1);
});

test("middleware that stalls is ended by deadlineMs too, and the request never sent", async () => {
  let goOn = () => {};
  const onRequest = () =>
    new Promise<undefined>((resolve) => {
      goOn = () => resolve(undefined);
    });
  const { client, requests } = createTestClient([], { middleware: [{ onRequest }] });
  expect(await endOf(client.gateway.create({ deadlineMs: 5_000 }))).toMatchObject({ afterMs: 5_000, error: timedOut });
  goOn();
  await pass(1_000);
  expect(requests).toEqual([]);
});

test("a token that comes after the end of its attempt is not sent", async () => {
  let give = (_token: string) => {};
  const apiToken = () =>
    new Promise<string>((resolve) => {
      give = resolve;
    });
  const { client, requests } = createTestClient([], { apiToken, timeoutMs: 1_000 });
  await endOf(client.gateway.create());
  give("late-token");
  await pass(1_000);
  expect(requests).toEqual([]);
});

test("an answer that comes after the end of its attempt changes nothing", async () => {
  let answer = (_response: Response) => {};
  const fetch = () =>
    new Promise<Response>((resolve) => {
      answer = resolve;
    });
  const { client } = createTestClient([], { fetch, timeoutMs: 1_000, maxRetries: 0 });
  const ended = await endOf(client.gateway.get());
  answer(success({}));
  await pass(1_000);
  expect(ended.error).toMatchObject(timedOut);
});

test("a 429 that is cut off says nothing of an attempt that was given up, and is answered all the same", async () => {
  const cutOff = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
  const answers = [
    { afterMs: 1_500, answer: success({ id: "1" }) },
    { afterMs: 900, answer: new Response(cutOff, { status: 429 }) },
  ];
  const fetch = (): Promise<Response> =>
    new Promise((resolve) => {
      const next = answers.shift();
      setTimeout(() => resolve(next?.answer as Response), next?.afterMs);
    });
  const { client } = createTestClient([], { fetch, timeoutMs: 1_000, maxRetries: 1 });
  expect(await endOf(client.gateway.get())).toMatchObject({ error: { status: 429, body: "" } });
});
