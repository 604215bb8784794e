import { expect, test } from "vitest";
import { ApiError, ConflictError, ConnectionError, ZeroTrustError } from "./errors.ts";
import { createTestClient } from "./testing/test-client.ts";

/** The error of a call that gets this answer, without retries. */
async function errorOf(answer: Response, options = {}): Promise<unknown> {
  const { client } = createTestClient([() => answer], { maxRetries: 0, ...options });
  return client.gateway.create().catch((error: unknown) => error);
}

test.each([
  ["<html>bad gateway</html>", 502, "<html>bad gateway</html>"],
  ['{"success":', 200, '{"success":'],
  ['{ "title": "Origin timeout" }', 504, '{"title":"Origin timeout"}'],
  ["[ 1 ]", 200, "[1]"],
  ['"\\u0061"', 200, '"a"'],
  ['"\\u0061"', 404, '"a"'],
  ["", 200, ""],
  ["", 404, ""],
])(
  "an answer that is no envelope is kept as text, and the message says that it named no error: %j",
  async (text, status, body) => {
    expect(await errorOf(new Response(text, { status }))).toMatchObject({
      body,
      message: `${status}: no error named, POST /accounts/{account_id}/gateway`,
    });
  },
);

test.each([["8f2c6a1b3d4e5f60-FRA"], ["x".repeat(64)]])("the ray id %s is kept", async (ray) => {
  const error = await errorOf(new Response("", { status: 502, headers: { "cf-ray": ray } }));
  expect(error).toMatchObject({ rayId: ray, message: expect.stringContaining(`, ray ${ray}, POST`) });
});

test.each([["a b"], ["x".repeat(65)], ["<b>x</b>"], ["x;y"], [""]])(
  "what is no ray id is left out: %s",
  async (ray) => {
    const error = await errorOf(new Response("", { status: 502, headers: { "cf-ray": ray } }));
    expect(error).not.toHaveProperty("rayId");
  },
);

test.each([["10000"], [null], [undefined], [{}]])("a code that is no number is left out: %j", async (code) => {
  const error = await errorOf(Response.json({ success: false, errors: [{ code, message: "x" }] }, { status: 400 }));
  expect(error).not.toHaveProperty("code");
  expect(error).toMatchObject({ message: "400: x, POST /accounts/{account_id}/gateway" });
});

test("neither key nor email shows, though the server repeats them", async () => {
  const credential = { apiToken: undefined, apiEmail: "admin@example.com", apiKey: "key-0123456789" };
  const message = "key-0123456789 of admin@example.com is unknown";
  const error = await errorOf(Response.json({ success: false, errors: [{ message }] }, { status: 403 }), credential);
  expect(error).toMatchObject({ errors: [{ message: "[redacted] of [redacted] is unknown" }] });
});

test("an error of another version of this package is known by its brand", () => {
  for (const [errorClass, name] of [
    [ZeroTrustError, "ZeroTrustError"],
    [ApiError, "ApiError"],
    [ConflictError, "ConflictError"],
    [ConnectionError, "ConnectionError"],
  ] as const) {
    expect(errorClass.isInstance({ [Symbol.for(`@zero-trust-accounts/client/${name}`)]: true })).toBe(true);
    expect(errorClass.prototype.name).toBe(name);
  }
});

test("the name of an error can be set, as that of any error", () => {
  const error = new ZeroTrustError("x", { method: "GET", path: "/" });
  error.name = "Mine";
  expect(String(error)).toBe("Mine: x, GET /");
});

test.each([200, 403])("a secret shows as little where a JSON text of status %d begins as it does", async (status) => {
  const error = await errorOf(new Response('"s3cr3t"', { status }), { apiToken: '"s3cr3t' });
  expect(error).toMatchObject({ status, body: '[redacted]"' });
});

test.each([200, 403])(
  "nor does one that is escaped in an answer of status %d, however deep that is nested",
  async (status) => {
    const nested = "[".repeat(100_000) + "]".repeat(100_000);
    const text = `{"success":false,"errors":[{"message":"s3cr\\u0033t"}],"more":${nested}}`;
    const error = await errorOf(new Response(text, { status }), { apiToken: "s3cr3t" });
    expect(error).toMatchObject({ status, errors: [], body: "" });
  },
);

test("an answer is no envelope because a secret was taken out of it", async () => {
  const text = '{"success":false,"errors":[{"message":"s3\\u0022cr3t s3"cr3t"}]}';
  expect(await errorOf(new Response(text, { status: 403 }), { apiToken: 's3"cr3t' })).toMatchObject({
    errors: [],
    body: '{"success":false,"errors":[{"message":"s3\\u0022cr3t [redacted]"}]}',
  });
});

test("an error tells of the answer that middleware put in the place of the server's", async () => {
  const middleware = [{ onResponse: () => new Response("from middleware", { status: 418 }) }];
  const error = await errorOf(new Response("from the server", { status: 502 }), { middleware });
  expect(error).toMatchObject({ status: 418, body: "from middleware" });
});

test("a 429 whose body is cut off has no text", async () => {
  const cut = new ReadableStream({ pull: () => Promise.reject(new Error("cut")) });
  expect(await errorOf(new Response(cut, { status: 429 }))).toMatchObject({
    status: 429,
    body: "",
    retryAfterMs: 1_000,
  });
});
