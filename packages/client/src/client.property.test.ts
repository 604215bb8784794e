import { linesShowing } from "@zero-trust-accounts/faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ApiError } from "./errors/api-error.ts";
import type { ClientOptions } from "./options/client-options.ts";
import { createTestClient } from "./testing/create-test-client.ts";
import { secret, secretCore, textAround } from "./testing/secret-arbitrary.ts";

const status = fc.oneof(fc.constantFrom(200, 400, 429, 502), fc.integer({ min: 200, max: 599 }));

/** Random bytes, JSON, strings similar to an envelope, and truncated ones. Many of them contain the secret. */
function createBodyArbitrary(secretValue: string): fc.Arbitrary<Uint8Array<ArrayBuffer> | string> {
  const text = textAround(secretValue);
  const json = fc.oneof(fc.jsonValue(), text, fc.dictionary(text, fc.oneof(text, fc.jsonValue())));
  const item = fc.oneof(json, fc.record({ code: json, message: text, more: json }, { requiredKeys: ["message"] }));
  const items = fc.oneof(json, fc.array(item));
  const envelope = fc.record(
    { success: fc.oneof(fc.boolean(), json), errors: items, messages: items, result: json },
    { requiredKeys: [] },
  );
  const jsonText = fc.oneof(json, envelope).map((value) => JSON.stringify(value));
  const escapedText = jsonText.map((value) => value.replaceAll("s3cr3t", "\\u00733cr3t"));
  const truncatedText = fc.tuple(jsonText, fc.nat(100)).map(([value, length]) => value.slice(0, length));
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => new Uint8Array(array));
  return fc.oneof(bytes, text, jsonText, escapedText, truncatedText);
}

/** A response, and the token that it may contain. */
const exchange = secret.chain((secretValue) =>
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

/** `Response` accepts no body with these statuses. */
const statusesWithoutBody = [204, 205, 304];

test("every response leads to a result or to an ApiError that does not contain the secret", async () => {
  let errorCount = 0;
  await fc.assert(
    fc.asyncProperty(exchange, async ({ apiToken, status, body, headers }) => {
      const responseBody = statusesWithoutBody.includes(status) ? null : body;
      const { client } = createTestClient([() => new Response(responseBody, { status, headers })], {
        apiToken,
        maxRetries: 0,
      });
      const [settled] = await Promise.allSettled([client.gateway.configuration.get()]);
      if (settled.status === "fulfilled") {
        expect(status).toBeLessThan(300);
        return;
      }
      errorCount++;
      expect(settled.reason).toBeInstanceOf(ApiError);
      expect(settled.reason).toMatchObject({ status, errors: expect.any(Array), messages: expect.any(Array) });
      expect(linesShowing([secretCore], settled.reason)).toEqual([]);
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
        const [settled] = await Promise.allSettled([client.gateway.configuration.get()]);
        // Without the stack, which differs because the calls take different paths.
        return settled.status === "rejected"
          ? { ...settled.reason, message: settled.reason.message }
          : { result: settled.value };
      };
      const passiveMiddleware = { onRequest: () => {}, onResponse: () => {} };
      expect(await callWithMiddleware([passiveMiddleware])).toEqual(await callWithMiddleware([]));
    }),
    { numRuns: 500 },
  );
});

const nestedArrays = "[".repeat(100_000) + "]".repeat(100_000);

test.each([
  [200, "an array", nestedArrays],
  [200, "the errors", `{"success":false,"errors":${nestedArrays}}`],
  [400, "an error", `{"success":false,"errors":[{"message":"x","more":${nestedArrays}}]}`],
  [400, "an array", nestedArrays],
] as const)("extreme nesting leads to an ApiError: status %d, in %s", async (status, _place, text) => {
  const { client } = createTestClient([() => new Response(text, { status })]);
  await expect(client.gateway.get()).rejects.toBeInstanceOf(ApiError);
});

test("member names of a response do not pollute any prototype", async () => {
  const polluting = '{"polluted":true}';
  const failureText = `{"success":false,"__proto__":${polluting},"constructor":{"prototype":${polluting}},"errors":[{"message":"x","__proto__":${polluting}}]}`;
  const successText = failureText.replace("false", `true,"result":${polluting}`);
  for (const text of [failureText, successText]) {
    const { client } = createTestClient([() => new Response(text)]);
    await client.gateway.get().catch((error: unknown) => expect(error).not.toHaveProperty("polluted"));
    expect({}).not.toHaveProperty("polluted");
  }
});
