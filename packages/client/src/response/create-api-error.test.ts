import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../options/client-options.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { getResponseOutcome } from "./create-api-error.ts";

/** Returns the error of a POST without retries that receives this response. */
async function getPostError(response: Response, options: ClientOptions = {}): Promise<unknown> {
  const { client } = createTestClient([() => response], { maxRetries: 0, ...options });
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
])("the error of the response %j with status %d contains its body", async (responseBody, status, body) => {
  expect(await getPostError(new Response(responseBody, { status }))).toMatchObject({
    body,
    message: `${status}: the response has no error message, POST /accounts/{account_id}/gateway`,
  });
});

test.each([["8f2c6a1b3d4e5f60-FRA"], ["x".repeat(64)]])("the error contains the ray id %s", async (rayId) => {
  const error = await getPostError(new Response("", { status: 502, headers: { "cf-ray": rayId } }));
  expect(error).toMatchObject({ rayId, message: expect.stringContaining(`, ray ${rayId}, POST`) });
});

test.each([["a b"], ["x".repeat(65)], ["<b>x</b>"], ["x;y"], [""]])(
  "the error omits the malformed ray id %j",
  async (rayId) => {
    const error = await getPostError(new Response("", { status: 502, headers: { "cf-ray": rayId } }));
    expect(error).not.toHaveProperty("rayId");
  },
);

test.each([["10000"], [null], [undefined], [{}]])(
  "the error omits the code %j, which is not a number",
  async (code) => {
    const envelope = { success: false, errors: [{ code, message: "x" }] };
    const error = await getPostError(Response.json(envelope, { status: 400 }));
    expect(error).not.toHaveProperty("code");
    expect(error).toMatchObject({ message: "400: x, POST /accounts/{account_id}/gateway" });
  },
);

test.each([
  [199, false, "rejected"],
  [200, true, "rejected"],
  [200, false, "unknown"],
  [299, false, "unknown"],
  [300, false, "rejected"],
  [403, true, "rejected"],
  [499, false, "rejected"],
  [500, true, "unknown"],
  [503, false, "unknown"],
] as const)("a response with status %d (envelope: %s) has the outcome %s", (status, isEnvelope, outcome) => {
  expect(getResponseOutcome(status, isEnvelope)).toBe(outcome);
});

describe("redaction", () => {
  const secret = "s3cr3t-0123456789";

  test("redacts key and email in an error message of the server", async () => {
    const credential = { apiToken: undefined, apiEmail: "admin@example.com", apiKey: "key-0123456789" };
    const message = "key-0123456789 of admin@example.com is unknown";
    const response = Response.json({ success: false, errors: [{ message }] }, { status: 403 });
    expect(await getPostError(response, credential)).toMatchObject({
      errors: [{ message: "[redacted] of [redacted] is unknown" }],
    });
  });

  test("does not redact a secret of one letter within a message", async () => {
    const response = Response.json({ success: false, errors: [{ message: "token not valid" }] }, { status: 403 });
    expect(await getPostError(response, { apiToken: "t" })).toMatchObject({ errors: [{ message: "token not valid" }] });
  });

  test.each([200, 403])(
    "redacts a secret that starts with the quote of a JSON string, with status %d",
    async (status) => {
      const error = await getPostError(new Response(`"${secret}"`, { status }), { apiToken: `"${secret}` });
      expect(error).toMatchObject({ status, body: '[redacted]"' });
    },
  );

  test.each([200, 403])(
    "omits a body with an escaped secret if its nesting is too deep to redact, with status %d",
    async (status) => {
      const nested = "[".repeat(100_000) + "]".repeat(100_000);
      const text = `{"success":false,"errors":[{"message":"\\u0073${secret.slice(1)}"}],"more":${nested}}`;
      const error = await getPostError(new Response(text, { status }), { apiToken: secret });
      expect(error).toMatchObject({ status, errors: [], body: "" });
    },
  );

  test("does not parse malformed JSON as an envelope after redaction has made it valid", async () => {
    const text = '{"success":false,"errors":[{"message":"s3\\u0022cr3t-0123 s3"cr3t-0123"}]}';
    const error = await getPostError(new Response(text, { status: 403 }), { apiToken: 's3"cr3t-0123' });
    expect(error).toMatchObject({
      errors: [],
      body: '{"success":false,"errors":[{"message":"s3\\u0022cr3t-0123 [redacted]"}]}',
    });
  });
});

test("describes the response that middleware returned instead of the server's", async () => {
  const middleware = [{ onResponse: () => new Response("from middleware", { status: 418 }) }];
  const error = await getPostError(new Response("from the server", { status: 502 }), { middleware });
  expect(error).toMatchObject({ status: 418, body: "from middleware" });
});

test("the error of a 429 with a truncated body has an empty body", async () => {
  const truncated = new ReadableStream({ pull: () => Promise.reject(new Error("truncated")) });
  expect(await getPostError(new Response(truncated, { status: 429 }))).toMatchObject({
    status: 429,
    body: "",
    retryAfterMs: 1_000,
    outcome: "rejected",
  });
});
