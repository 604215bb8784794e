import { expect, test } from "vitest";
import type { ClientOptions } from "../options/client-options.ts";
import { createFailure } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";

const throwWithCode = (code: string) => (): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
};
const throwReset = throwWithCode("ECONNRESET");
const throwRefused = throwWithCode("ECONNREFUSED");
const createTruncated = () => new Response(new ReadableStream({ pull: () => Promise.reject(new Error("truncated")) }));
const waitForever = () => new Promise<never>(() => {});

/** Returns the error of a PUT that receives the responses in turn. */
async function getError(responses: readonly (() => Response)[], options: ClientOptions = {}): Promise<unknown> {
  const { client } = createTestClient(responses, { rateLimit: false, timeoutMs: 1_500, ...options });
  return client.gateway.logging.update({ redact_pii: true }).catch((error: unknown) => error);
}

test.each([
  ["a refused connection", "unsent", throwRefused],
  ["an unknown host", "unsent", throwWithCode("ENOTFOUND")],
  ["a 400", "rejected", () => createFailure(400, 2003, "x")],
  ["a 429", "rejected", () => createFailure(429, 971, "x")],
  ["a redirect", "rejected", () => new Response(null, { status: 307 })],
  ["success: false with 200", "rejected", () => Response.json({ success: false, errors: [] })],
  ["a 503", "unknown", () => createFailure(503, 1, "x")],
  ["a reset connection", "unknown", throwReset],
  ["a truncated response", "unknown", createTruncated],
  ["HTML with 200", "unknown", () => new Response("<html>")],
  ["an empty 200", "unknown", () => new Response("")],
])("a call that ends with %s has the outcome %s", async (_case, outcome, respond) => {
  expect(await getError([respond], { maxRetries: 0 })).toMatchObject({ outcome });
});

test("the outcome of a timeout is unknown after the request was sent, and unsent before", async () => {
  expect(await getError([], { fetch: waitForever, timeoutMs: 10, maxRetries: 0 })).toMatchObject({
    outcome: "unknown",
  });
  expect(await getError([], { apiToken: waitForever, timeoutMs: 10, maxRetries: 0 })).toMatchObject({
    outcome: "unsent",
  });
});

test.each([
  ["reset connection, 403", "unknown", [throwReset, () => createFailure(403, 10000, "x")]],
  ["reset connection, refused connection", "unknown", [throwReset, throwRefused]],
  ["503, 400", "unknown", [() => createFailure(503, 1, "x"), () => createFailure(400, 2003, "x")]],
  ["429, refused connection", "rejected", [() => createFailure(429, 971, "x"), throwRefused]],
  ["refused connection, 400", "rejected", [throwRefused, () => createFailure(400, 2003, "x")]],
] as const)("a call with the attempts (%s) has the outcome %s", async (_case, outcome, responses) => {
  expect(await getError(responses, { maxRetries: 1 })).toMatchObject({ outcome });
});
