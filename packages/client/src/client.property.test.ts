import { findLinesWithSecrets } from "@zero-trust-accounts/faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ApiError } from "./errors/api-error.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { createTestClient } from "./testing/create-test-client.ts";
import { createStringArbitrary, secretArbitrary, secretCore } from "./testing/secret-arbitrary.ts";

const status = fc.oneof(fc.constantFrom(200, 400, 429, 502), fc.integer({ min: 200, max: 599 }));

/** Creates arbitrary bodies: bytes, strings, JSON, envelopes and truncated JSON. Many of them contain the secret. */
function createBodyArbitrary(secretValue: string): fc.Arbitrary<Uint8Array<ArrayBuffer> | string> {
  const string = createStringArbitrary(secretValue);
  const json = fc.oneof(fc.jsonValue(), string, fc.dictionary(string, fc.oneof(string, fc.jsonValue())));
  const item = fc.oneof(json, fc.record({ code: json, message: string, more: json }, { requiredKeys: ["message"] }));
  const items = fc.oneof(json, fc.array(item));
  const envelope = fc.record(
    { success: fc.oneof(fc.boolean(), json), errors: items, messages: items, result: json },
    { requiredKeys: [] },
  );
  const jsonString = fc.oneof(json, envelope).map((value) => JSON.stringify(value));
  const escapedString = jsonString.map((value) => value.replaceAll("s3cr3t", "\\u00733cr3t"));
  const truncatedString = fc.tuple(jsonString, fc.nat(100)).map(([value, length]) => value.slice(0, length));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));
  return fc.oneof(bytes, string, jsonString, escapedString, truncatedString);
}

/** A response and the token that it may contain. */
const exchange = secretArbitrary.chain((secretValue) =>
  fc.record({
    apiToken: fc.constant(secretValue),
    status,
    body: createBodyArbitrary(secretValue),
    headers: fc.record(
      { "cf-ray": fc.constantFrom(secretValue, "8f2c6a1b3d4e5f60-FRA", ""), "retry-after": fc.string() },
      { requiredKeys: [] },
    ),
  }),
);

/** `Response` rejects a body with these statuses. */
const statusesWithoutBody = [204, 205, 304];

test("every response becomes a result, or an ApiError without the secret", async () => {
  let errorCount = 0;
  await fc.assert(
    fc.asyncProperty(exchange, async ({ apiToken, status, body, headers }) => {
      const responseBody = statusesWithoutBody.includes(status) ? null : body;
      const { client } = createTestClient([() => new Response(responseBody, { status, headers })], {
        apiToken,
        maxRetries: 0,
      });
      const [callResult] = await Promise.allSettled([client.gateway.configuration.get()]);
      if (callResult.status === "fulfilled") {
        expect(status).toBeLessThan(300);
        return;
      }
      errorCount++;
      expect(callResult.reason).toBeInstanceOf(ApiError);
      expect(callResult.reason).toMatchObject({ status, errors: expect.any(Array), messages: expect.any(Array) });
      expect(findLinesWithSecrets([secretCore], callResult.reason)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
  expect(errorCount).toBeGreaterThan(100);
});

test("middleware that changes nothing does not change a result or an error", async () => {
  await fc.assert(
    fc.asyncProperty(exchange, async ({ apiToken, status, body, headers }) => {
      const responseBody = statusesWithoutBody.includes(status) ? null : body;
      const callWithMiddleware = async (middleware: ClientOptions["middleware"]): Promise<unknown> => {
        const { client } = createTestClient([() => new Response(responseBody, { status, headers })], {
          apiToken,
          maxRetries: 0,
          middleware,
        });
        const [callResult] = await Promise.allSettled([client.gateway.configuration.get()]);
        // The stack is left out, because it differs with and without middleware.
        return callResult.status === "rejected"
          ? { ...callResult.reason, message: callResult.reason.message }
          : { result: callResult.value };
      };
      const passiveMiddleware = { onRequest: () => {}, onResponse: () => {} };
      expect(await callWithMiddleware([passiveMiddleware])).toEqual(await callWithMiddleware([]));
    }),
    { numRuns: 500 },
  );
});

const deeplyNestedArrays = "[".repeat(100_000) + "]".repeat(100_000);

test.each([
  [200, "an array", deeplyNestedArrays],
  [200, "the errors", `{"success":false,"errors":${deeplyNestedArrays}}`],
  [400, "an error", `{"success":false,"errors":[{"message":"x","more":${deeplyNestedArrays}}]}`],
  [400, "an array", deeplyNestedArrays],
] as const)("a response with status %d and extreme nesting in %s is an ApiError", async (status, _place, body) => {
  const { client } = createTestClient([() => new Response(body, { status })]);
  await expect(client.gateway.get()).rejects.toBeInstanceOf(ApiError);
});

test("member names of a response do not pollute any prototype", async () => {
  const pollutingObject = '{"polluted":true}';
  const pollutingMembers = `"__proto__":${pollutingObject},"constructor":{"prototype":${pollutingObject}}`;
  const errors = `[{"message":"x","__proto__":${pollutingObject}}]`;
  const failureBody = `{"success":false,${pollutingMembers},"errors":${errors}}`;
  const successBody = failureBody.replace("false", `true,"result":${pollutingObject}`);
  for (const body of [failureBody, successBody]) {
    const { client } = createTestClient([() => new Response(body)]);
    await client.gateway.get().catch((error: unknown) => expect(error).not.toHaveProperty("polluted"));
    expect({}).not.toHaveProperty("polluted");
  }
});
