import { expect, test } from "vitest";
import type { ClientOptions } from "../options/client-options.ts";
import { createFailure } from "../testing/create-response.ts";
import { createTestClient } from "../testing/create-test-client.ts";

const throwWithCode = (code: string) => (): never => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
};
const reset = throwWithCode("ECONNRESET");
const refused = throwWithCode("ECONNREFUSED");
const truncated = () => new Response(new ReadableStream({ pull: () => Promise.reject(new Error("truncated")) }));
const never = () => new Promise<never>(() => {});

/** The error of a PUT that gets the responses in turn. */
async function getError(responses: readonly (() => Response)[], options: ClientOptions = {}): Promise<unknown> {
  const { client } = createTestClient(responses, { rateLimit: false, timeoutMs: 1_500, ...options });
  return client.gateway.logging.update({ redact_pii: true }).catch((error: unknown) => error);
}

test.each([
  ["a refused connection", refused, "unsent"],
  ["an unknown host", throwWithCode("ENOTFOUND"), "unsent"],
  ["a 400", () => createFailure(400, 2003, "x"), "rejected"],
  ["a 429", () => createFailure(429, 971, "x"), "rejected"],
  ["a redirect", () => new Response(null, { status: 307 }), "rejected"],
  ["success: false with 200", () => Response.json({ success: false, errors: [] }), "rejected"],
  ["a 503", () => createFailure(503, 1, "x"), "unknown"],
  ["a reset connection", reset, "unknown"],
  ["a truncated response", truncated, "unknown"],
  ["HTML with 200", () => new Response("<html>"), "unknown"],
  ["an empty 200", () => new Response(""), "unknown"],
])("the outcome of %s", async (_case, respond, outcome) => {
  expect(await getError([respond], { maxRetries: 0 })).toMatchObject({ outcome });
});

test("a timeout after the request was sent is unknown, and one before is unsent", async () => {
  expect(await getError([], { fetch: never, timeoutMs: 10, maxRetries: 0 })).toMatchObject({ outcome: "unknown" });
  expect(await getError([], { apiToken: never, timeoutMs: 10, maxRetries: 0 })).toMatchObject({ outcome: "unsent" });
});

test.each([
  ["reset, then rejected", [reset, () => createFailure(403, 10000, "x")], "unknown"],
  ["reset, then refused", [reset, refused], "unknown"],
  ["a 503, then rejected", [() => createFailure(503, 1, "x"), () => createFailure(400, 2003, "x")], "unknown"],
  ["a 429, then refused", [() => createFailure(429, 971, "x"), refused], "rejected"],
  ["refused, then rejected", [refused, () => createFailure(400, 2003, "x")], "rejected"],
])("the least certain outcome of several attempts counts: %s", async (_case, responses, outcome) => {
  expect(await getError(responses, { maxRetries: 1 })).toMatchObject({ outcome });
});
