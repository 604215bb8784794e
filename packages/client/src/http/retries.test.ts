import { beforeEach, expect, test, vi } from "vitest";
import { createFailure, createSuccess } from "../testing/create-response.ts";
import { createTestClient, type TestClient } from "../testing/create-test-client.ts";

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
// The keys of the object are the names of the methods.
const methods = Object.keys(calls) as (keyof typeof calls)[];
const idempotentMethods = ["GET", "PUT", "DELETE"];

/** Returns the number of requests of a call that receives the same response each time. */
async function countRequests(method: keyof typeof calls, respond: () => Response): Promise<number> {
  const testClient = createTestClient([respond]);
  await calls[method](testClient).catch(() => {});
  return testClient.requests.length;
}

const throwWithCode = (code: string) => (): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
};

test.each(methods)("%s is retried after a transient status only if it is idempotent", async (method) => {
  for (const status of [408, 500, 502, 503, 504, 520, 521, 522, 523, 524]) {
    const expected = idempotentMethods.includes(method) ? 3 : 1;
    expect([status, await countRequests(method, () => createFailure(status, 1, "x"))]).toEqual([status, expected]);
  }
  for (const status of [301, 400, 401, 403, 404, 409, 422, 501, 525])
    expect([status, await countRequests(method, () => new Response("", { status }))]).toEqual([status, 1]);
});

test.each(methods)("%s is retried if the request was not sent", async (method) => {
  for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])
    expect([code, await countRequests(method, throwWithCode(code))]).toEqual([code, 3]);
});

test.each(methods)("%s is retried after a 429", async (method) => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  const requests = countRequests(method, () => createFailure(429, 971, "slow down"));
  await vi.advanceTimersByTimeAsync(3_000);
  vi.useRealTimers();
  expect(await requests).toBe(3);
});

test.each(methods)("%s is retried after a lost connection only if it is idempotent", async (method) => {
  for (const code of ["ECONNRESET", "UND_ERR_SOCKET", "ECONNREFUSED_LATER", "WAS_ECONNREFUSED"])
    expect(await countRequests(method, throwWithCode(code))).toBe(idempotentMethods.includes(method) ? 3 : 1);
});

test("each attempt sends the complete request, and the first success ends the call", async () => {
  const { client, requests } = createTestClient([
    () => createFailure(503, 1, "x"),
    () => createSuccess({ redact_pii: true }),
  ]);
  expect(await client.gateway.logging.update({ redact_pii: true })).toEqual({ redact_pii: true });
  expect(requests.map(({ body }) => body)).toEqual(['{"redact_pii":true}', '{"redact_pii":true}']);
  expect(requests[0]?.request).not.toBe(requests[1]?.request);
});

test("the unread body of a response is cancelled before a retry", async () => {
  const cancel = vi.fn();
  const { client } = createTestClient([
    () => new Response(new ReadableStream({ cancel }), { status: 503 }),
    () => createSuccess({}),
  ]);
  await client.gateway.get();
  expect(cancel).toHaveBeenCalledOnce();
});

test("an abort during the wait for a retry ends the call at once with the caller's reason", async () => {
  const { client, requests } = createTestClient([() => createFailure(503, 1, "x", { "retry-after": "60" })]);
  const controller = new AbortController();
  const reason = { abortedBy: "caller" };
  const call = client.gateway.get({ signal: controller.signal });
  await vi.waitFor(() => expect(requests).toHaveLength(1));
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
  await expect(client.gateway.get({ signal: controller.signal })).rejects.toBe(reason);
  expect(requests).toHaveLength(1);
});

test("a PATCH whose response has started is not retried, even after an ECONNREFUSED", async () => {
  const truncatedBody = new ReadableStream({
    pull: () => Promise.reject(Object.assign(new Error("truncated"), { code: "ECONNREFUSED" })),
  });
  const { client, requests } = createTestClient([() => new Response(truncatedBody)]);
  await expect(client.devices.settings.patch({ disable_for_time: 0 })).rejects.toMatchObject({
    name: "ConnectionError",
    outcome: "unknown",
  });
  expect(requests).toHaveLength(1);
});

test("a 429 with a truncated body is retried as a 429", async () => {
  const createTruncatedBody = () => new ReadableStream({ pull: () => Promise.reject(new Error("truncated")) });
  const responses = [() => new Response(createTruncatedBody(), { status: 429 }), () => createSuccess({})];
  const { client, requests } = createTestClient(responses, { rateLimit: false });
  await client.devices.settings.patch({ disable_for_time: 0 });
  expect(requests).toHaveLength(2);
});

test.each([400, 503])("a %d with a truncated body is an ApiError with an empty body", async (status) => {
  const createTruncatedBody = () => new ReadableStream({ pull: () => Promise.reject(new Error("truncated")) });
  const { client, requests } = createTestClient([() => new Response(createTruncatedBody(), { status })]);
  await expect(client.gateway.create()).rejects.toMatchObject({ name: "ApiError", status, body: "" });
  expect(requests).toHaveLength(1);
});

test("no retry is sent after the deadline, even if a busy event loop delays the timer", async () => {
  const { client, requests } = createTestClient([() => createFailure(429, 971, "slow down")], { deadlineMs: 1_900 });
  setTimeout(() => {
    const busyUntil = performance.now() + 1_200;
    while (performance.now() < busyUntil);
  }, 900);
  await expect(client.devices.settings.patch({ disable_for_time: 0 })).rejects.toMatchObject({ timedOut: true });
  expect(requests).toHaveLength(1);
});
