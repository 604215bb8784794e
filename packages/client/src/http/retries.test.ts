import { beforeEach, expect, test, vi } from "vitest";
import { failure, success } from "./testing/recording-fetch.ts";
import { createTestClient, type TestClient } from "./testing/test-client.ts";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

const calls = {
  GET: ({ client }: TestClient) => client.gateway.get(),
  PUT: ({ client }: TestClient) => client.gateway.logging.update({ redact_pii: true }),
  DELETE: ({ client }: TestClient) => client.devices.settings.reset(),
  POST: ({ client }: TestClient) => client.gateway.create(),
  PATCH: ({ client }: TestClient) => client.devices.settings.patch({ disable_for_time: 0 }),
};
const methods = Object.keys(calls) as (keyof typeof calls)[];
const repeatable = ["GET", "PUT", "DELETE"];

/** How many requests a call makes whose answers never change. */
async function requestsOf(method: keyof typeof calls, answer: () => Response): Promise<number> {
  const testClient = createTestClient([answer]);
  await calls[method](testClient).catch(() => {});
  return testClient.requests.length;
}

const throwing = (code: string) => (): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
};

test.each(methods)("%s is repeated after a transient status only where it may be", async (method) => {
  for (const status of [408, 500, 502, 503, 504, 520, 521, 522, 523, 524])
    expect([status, await requestsOf(method, () => failure(status, 1, "x"))]).toEqual([
      status,
      repeatable.includes(method) ? 3 : 1,
    ]);
  for (const status of [301, 400, 401, 403, 404, 409, 422, 501, 525])
    expect([status, await requestsOf(method, () => new Response("", { status }))]).toEqual([status, 1]);
});

test.each(methods)("%s is repeated when it was never sent", async (method) => {
  for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])
    expect([code, await requestsOf(method, throwing(code))]).toEqual([code, 3]);
});

test.each(methods)("%s is repeated after a 429, which was not processed", async (method) => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const requests = requestsOf(method, () => failure(429, 971, "slow down"));
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  expect(await requests).toBe(3);
});

test.each(methods)("%s is repeated after a lost connection only where it may be", async (method) => {
  for (const code of ["ECONNRESET", "UND_ERR_SOCKET", "ECONNREFUSED_LATER", "WAS_ECONNREFUSED"])
    expect(await requestsOf(method, throwing(code))).toBe(repeatable.includes(method) ? 3 : 1);
});

test("each attempt sends the whole request anew and the first success counts", async () => {
  const { client, requests } = createTestClient([() => failure(503, 1, "x"), () => success({ redact_pii: true })]);
  expect(await client.gateway.logging.update({ redact_pii: true })).toEqual({ redact_pii: true });
  expect(requests.map(({ body }) => body)).toEqual(['{"redact_pii":true}', '{"redact_pii":true}']);
  expect(requests[0]?.request).not.toBe(requests[1]?.request);
});

test("the body of an answer that is given up is cancelled", async () => {
  const cancel = vi.fn();
  const { client } = createTestClient([
    () => new Response(new ReadableStream({ cancel }), { status: 503 }),
    () => success({}),
  ]);
  await client.gateway.get();
  expect(cancel).toHaveBeenCalledOnce();
});

test("an abort ends a call at once, also while it waits, with the caller's reason", async () => {
  const { client, requests } = createTestClient([() => failure(503, 1, "x", { "retry-after": "60" })]);
  const controller = new AbortController();
  const reason = { the: "caller's own" };
  const call = client.gateway.get({ signal: controller.signal });
  await vi.waitFor(() => expect(requests).toHaveLength(1));
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  await expect(client.gateway.get({ signal: controller.signal })).rejects.toBe(reason);
  expect(requests).toHaveLength(1);
});

test("a write whose answer had begun is not repeated, whatever the code of the failure", async () => {
  const cut = new ReadableStream({
    pull: () => Promise.reject(Object.assign(new Error("cut"), { code: "ECONNREFUSED" })),
  });
  const { client, requests } = createTestClient([() => new Response(cut)]);
  await expect(client.devices.settings.patch({ disable_for_time: 0 })).rejects.toMatchObject({
    name: "ConnectionError",
  });
  expect(requests).toHaveLength(1);
});

test("a 429 whose body is cut off is a 429", async () => {
  const cut = () => new ReadableStream({ pull: () => Promise.reject(new Error("cut")) });
  const answers = [() => new Response(cut(), { status: 429 }), () => success({})];
  const { client, requests } = createTestClient(answers, { rateLimit: false });
  await client.devices.settings.patch({ disable_for_time: 0 });
  expect(requests).toHaveLength(2);
});

test("nothing is sent after the deadline, also by a process that was busy", async () => {
  const { client, requests } = createTestClient([() => failure(429, 971, "slow down")], { deadlineMs: 1_900 });
  setTimeout(() => {
    const busyUntil = performance.now() + 1_200;
    while (performance.now() < busyUntil);
  }, 900);
  await expect(client.devices.settings.patch({ disable_for_time: 0 })).rejects.toMatchObject({ timedOut: true });
  expect(requests).toHaveLength(1);
});
