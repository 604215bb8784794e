import { expect, test, vi } from "vitest";
import { ApiError, ConnectionError, ZeroTrustError } from "./errors.ts";
import type { ClientOptions } from "./options.ts";
import { failure } from "./testing/recording-fetch.ts";
import { createTestClient } from "./testing/test-client.ts";

const patch = { method: "PATCH", path: "/accounts/{account_id}/gateway/configuration" };

/** The error of a call that gets this answer, without retries. */
async function errorOf(answer: () => Response, options: ClientOptions = {}): Promise<unknown> {
  const { client } = createTestClient([answer], { maxRetries: 0, ...options });
  return client.gateway.configuration.patch({ settings: {} }).catch((error: unknown) => error);
}

test("an ApiError says in one line what happened", async () => {
  const error = await errorOf(() => failure(403, 10000, "Authentication\n  error"));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: "ApiError",
    message: `403 (code 10000): Authentication error, ray 8f2c6a1b3d4e5f60-FRA, ${patch.method} ${patch.path}`,
    status: 403,
    code: 10000,
    errors: [{ code: 10000, message: "Authentication\n  error" }],
    messages: [],
    rayId: "8f2c6a1b3d4e5f60-FRA",
    ...patch,
  });
  expect(error).not.toHaveProperty("body");
});

test.each([
  ["HTML with 502", "<html>bad gateway</html>", 502],
  ["HTML with 200", "<html>welcome</html>", 200],
  ["bad JSON with 200", '{"success":', 200],
  ["bad JSON with 400", '{"success":', 400],
  ["null", "null", 200],
  ["a number", "5", 200],
  ["an array", "[]", 200],
  ["a string", '"text"', 200],
  ["nothing with 200", "", 200],
  ["nothing with 404", "", 404],
  ["problem+json", '{"title":"Origin timeout","status":504}', 504],
])("an answer that is no envelope becomes an ApiError with its text: %s", async (_name, text, status) => {
  const error = await errorOf(() => new Response(text, { status }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status, errors: [], messages: [], ...patch });
});

test("at most 1 kB of the text is kept", async () => {
  expect(await errorOf(() => new Response("x".repeat(5_000), { status: 502 }))).toMatchObject({
    body: "x".repeat(1_000),
  });
});

test("success: false with 200 is an ApiError", async () => {
  expect(await errorOf(() => failure(200, 1003, "refused"))).toMatchObject({
    name: "ApiError",
    status: 200,
    code: 1003,
  });
});

test("an envelope with missing or strange parts leaves arrays", async () => {
  const answer = { success: false, errors: [{ message: "no code" }, "text", null], result: [] };
  expect(await errorOf(() => Response.json(answer, { status: 400 }))).toMatchObject({
    errors: [{ message: "no code" }],
    messages: [],
  });
});

test.each([301, 302, 307, 308])("a redirect is an ApiError and not followed: %d", async (status) => {
  const answer = () => new Response("moved", { status, headers: { location: "https://evil.example/" } });
  expect(await errorOf(answer)).toMatchObject({ name: "ApiError", status });
});

test("a redirect that the runtime hides is an ApiError with the status 0, also where middleware looks on", async () => {
  const hidden = () => Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
  for (const middleware of [[], [{ onRequest: () => {} }]])
    expect(await errorOf(hidden, { middleware })).toMatchObject({ name: "ApiError", status: 0 });
});

test("a status that no HTTP answer has is an ApiError too, also where a copy of the answer cannot have it", async () => {
  const odd = () => Object.defineProperties(new Response("text"), { status: { value: 999 }, ok: { value: false } });
  expect(await errorOf(odd)).toMatchObject({ name: "ApiError", status: 999, body: "text" });
  expect(await errorOf(odd, { middleware: [{ onRequest: () => {} }] })).toMatchObject({ name: "ApiError", status: 0 });
});

test("a message is one line of a bounded length without control characters", async () => {
  const error = await errorOf(() => failure(400, 1, `\u001b[31m\x7f\u0085\u009f${"long ".repeat(1_000_000)}`));
  expect((error as ApiError).message).not.toMatch(/\p{Cc}/u);
  expect((error as ApiError).message.length).toBeLessThan(1_200);
});

test.each([" ", "\n", "\0"])("a message of 9 MB of %j is an ApiError all the same", async (character) => {
  const error = await errorOf(() => failure(400, 1, character.repeat(9e6 / (JSON.stringify(character).length - 2))));
  expect(error).toMatchObject({ name: "ApiError", code: 1 });
});

test("a ConnectionError keeps name, message and code of its cause, and no secret", async () => {
  const { client } = createTestClient([], {
    apiToken: "t0p-s3cr3t",
    maxRetries: 0,
    fetch: async () => {
      const cause = Object.assign(new Error("read ECONNRESET of t0p-s3cr3t"), {
        code: "ECONNRESET",
        request: "t0p-s3cr3t",
      });
      throw new TypeError("fetch failed", { cause });
    },
  });
  const error: unknown = await client.gateway.get().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ timedOut: false, method: "GET", path: "/accounts/{account_id}/gateway" });
  expect((error as ConnectionError).cause).toEqual({
    name: "Error",
    message: "read ECONNRESET of [redacted]",
    code: "ECONNRESET",
  });
  expect((error as ConnectionError).message).not.toContain("t0p-s3cr3t");
});

test("isInstance knows the errors of another copy of the module", async () => {
  vi.resetModules();
  const copy = await import("./errors.ts");
  const error = new copy.ConnectionError(patch, "connection failed");
  expect(error).not.toBeInstanceOf(ConnectionError);
  expect([ConnectionError, ZeroTrustError, ApiError].map(({ isInstance }) => isInstance(error))).toEqual([
    true,
    true,
    false,
  ]);
  expect([null, undefined, "text", {}, new Error("x")].map((value) => ZeroTrustError.isInstance(value))).toEqual(
    Array(5).fill(false),
  );
});

test("a secret that is sent again and again is redacted once", async () => {
  const fetch = async () => {
    throw new Error("the token is redact");
  };
  const { client } = createTestClient([], { apiToken: "redact", fetch, maxRetries: 2 });
  await expect(client.gateway.get()).rejects.toMatchObject({ cause: { message: "the token is [redacted]" } });
});
