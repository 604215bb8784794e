import { expect, test } from "vitest";
import type { ClientOptions } from "../options/client-options.ts";
import { createFailure } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { ApiError } from "./api-error.ts";

const operation = { method: "PATCH", path: "/accounts/{account_id}/gateway/configuration" };

/** Sends one PATCH without retries and returns its error. */
async function getPatchError(createResponse: () => Response, options: ClientOptions = {}): Promise<unknown> {
  const { client } = createTestClient([createResponse], { maxRetries: 0, ...options });
  return client.gateway.configuration.patch({ settings: {} }).catch((error: unknown) => error);
}

test("the message describes a failure envelope in one line", async () => {
  const error = await getPatchError(() => createFailure(403, 10000, "Authentication\n  error"));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: "ApiError",
    message: `403 (code 10000): Authentication error, ray 8f2c6a1b3d4e5f60-FRA, ${operation.method} ${operation.path}`,
    status: 403,
    code: 10000,
    errors: [{ code: 10000, message: "Authentication\n  error" }],
    messages: [],
    rayId: "8f2c6a1b3d4e5f60-FRA",
    outcome: "rejected",
    ...operation,
  });
  expect(error).not.toHaveProperty("body");
});

test.each([
  ["HTML with 502", "<html>bad gateway</html>", 502, "unknown"],
  ["HTML with 200", "<html>welcome</html>", 200, "unknown"],
  ["malformed JSON with 200", '{"success":', 200, "unknown"],
  ["malformed JSON with 400", '{"success":', 400, "rejected"],
  ["null", "null", 200, "unknown"],
  ["a number", "5", 200, "unknown"],
  ["an array", "[]", 200, "unknown"],
  ["a string", '"text"', 200, "unknown"],
  ["an empty body with 200", "", 200, "unknown"],
  ["an empty body with 404", "", 404, "rejected"],
  ["problem+json", '{"title":"Origin timeout","status":504}', 504, "unknown"],
])("rejects a response without an envelope: %s", async (_name, body, status, outcome) => {
  const error = await getPatchError(() => new Response(body, { status }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status, outcome, errors: [], messages: [], ...operation });
});

test("keeps the first 1,000 characters of a response without an envelope", async () => {
  expect(await getPatchError(() => new Response("x".repeat(5_000), { status: 502 }))).toMatchObject({
    body: "x".repeat(1_000),
  });
});

test("rejects a failure envelope with status 200", async () => {
  expect(await getPatchError(() => createFailure(200, 1003, "invalid"))).toMatchObject({
    name: "ApiError",
    status: 200,
    code: 1003,
    outcome: "rejected",
  });
});

test("errors and messages are arrays of well-formed items, even if the envelope is malformed", async () => {
  const envelope = { success: false, errors: [{ message: "no code" }, "text", null], result: [] };
  expect(await getPatchError(() => Response.json(envelope, { status: 400 }))).toMatchObject({
    errors: [{ message: "no code" }],
    messages: [],
  });
});

test.each([301, 302, 307, 308])("rejects a redirect and does not follow it: %d", async (status) => {
  const createRedirect = () => new Response("moved", { status, headers: { location: "https://evil.example/" } });
  expect(await getPatchError(createRedirect)).toMatchObject({ name: "ApiError", status, outcome: "rejected" });
});

test("a redirect whose status the runtime hides has status 0, with and without middleware", async () => {
  const createHiddenRedirect = () => Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
  for (const middleware of [[], [{ onRequest: () => {} }]])
    expect(await getPatchError(createHiddenRedirect, { middleware })).toMatchObject({ name: "ApiError", status: 0 });
});

test("a status that HTTP does not define is reported as it is, or as 0 if there is middleware", async () => {
  const createUndefinedStatus = () =>
    Object.defineProperties(new Response("text"), { status: { value: 999 }, ok: { value: false } });
  const middleware = [{ onRequest: () => {} }];
  expect(await getPatchError(createUndefinedStatus)).toMatchObject({ name: "ApiError", status: 999, body: "text" });
  expect(await getPatchError(createUndefinedStatus, { middleware })).toMatchObject({ name: "ApiError", status: 0 });
});

test("the message is one short line without control characters", async () => {
  const error = await getPatchError(() =>
    createFailure(400, 1, `\u001b[31m\x7f\u0085\u009f${"long ".repeat(1_000_000)}`),
  );
  expect((error as ApiError).message).not.toMatch(/\p{Cc}/u);
  expect((error as ApiError).message.length).toBeLessThan(1_200);
});

test.each([" ", "\n", "\0"])("processes an error message of 9 MB that repeats %j", async (character) => {
  const characterCount = 9e6 / (JSON.stringify(character).length - 2);
  const error = await getPatchError(() => createFailure(400, 1, character.repeat(characterCount)));
  expect(error).toMatchObject({ name: "ApiError", code: 1 });
});
