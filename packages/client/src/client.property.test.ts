import { linesShowing } from "@zero-trust-accounts/faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ApiError } from "./errors.ts";
import type { ClientOptions } from "./options.ts";
import { secret, secretCore, textAround } from "./testing/secret-arbitrary.ts";
import { createTestClient } from "./testing/test-client.ts";

const status = fc.oneof(fc.constantFrom(200, 400, 429, 502), fc.integer({ min: 200, max: 599 }));

/** Any bytes: at random, JSON, what is nearly an envelope, and such text cut short; much of it echoes the secret. */
function body(hidden: string): fc.Arbitrary<Uint8Array<ArrayBuffer> | string> {
  const text = textAround(hidden);
  const json = fc.oneof(fc.jsonValue(), text, fc.dictionary(text, fc.oneof(text, fc.jsonValue())));
  const item = fc.oneof(json, fc.record({ code: json, message: text, more: json }, { requiredKeys: ["message"] }));
  const items = fc.oneof(json, fc.array(item));
  const envelope = fc.record(
    { success: fc.oneof(fc.boolean(), json), errors: items, messages: items, result: json },
    { requiredKeys: [] },
  );
  const written = fc.oneof(json, envelope).map((value) => JSON.stringify(value));
  const escaped = written.map((value) => value.replaceAll("s3cr3t", "\\u00733cr3t"));
  const cut = fc.tuple(written, fc.nat(100)).map(([value, length]) => value.slice(0, length));
  return fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    text,
    written,
    escaped,
    cut,
  );
}

const answers = secret.chain((hidden) =>
  fc.record({
    apiToken: fc.constant(hidden),
    status,
    body: body(hidden),
    headers: fc.record(
      { "cf-ray": fc.constantFrom(hidden, "8f2c6a1b3d4e5f60-FRA", ""), "retry-after": fc.string() },
      { requiredKeys: [] },
    ),
  }),
);

/** What `Response` takes no body with. */
const bodiless = [204, 205, 304];

test("any answer ends in a result or an ApiError, which does not show the secret", async () => {
  let failures = 0;
  await fc.assert(
    fc.asyncProperty(answers, async ({ apiToken, status, body, headers }) => {
      const { client } = createTestClient(
        [() => new Response(bodiless.includes(status) ? null : body, { status, headers })],
        { apiToken, maxRetries: 0 },
      );
      const outcome = await client.gateway.configuration.get().then(
        (result) => ({ result }),
        (error: unknown) => ({ error }),
      );
      if ("result" in outcome) {
        expect(status).toBeLessThan(300);
        return;
      }
      failures++;
      expect(outcome.error).toBeInstanceOf(ApiError);
      expect(outcome.error).toMatchObject({ status, errors: expect.any(Array), messages: expect.any(Array) });
      expect(linesShowing([secretCore], outcome.error)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
  expect(failures).toBeGreaterThan(100);
});

test("middleware that only looks on changes no outcome", async () => {
  await fc.assert(
    fc.asyncProperty(answers, async ({ apiToken, status, body, headers }) => {
      const answer = () => new Response(bodiless.includes(status) ? null : body, { status, headers });
      const outcomeWith = async (middleware: ClientOptions["middleware"]) => {
        const { client } = createTestClient([answer], { apiToken, maxRetries: 0, middleware });
        const [outcome] = await Promise.allSettled([client.gateway.configuration.get()]);
        // A stack names the lines of the way, which is another.
        return outcome.status === "rejected" ? { ...outcome.reason, message: outcome.reason.message } : outcome.value;
      };
      expect(await outcomeWith([{ onRequest: () => {}, onResponse: () => {} }])).toEqual(await outcomeWith([]));
    }),
    { numRuns: 500 },
  );
});

test("an answer nested ever so deep ends in an ApiError", async () => {
  const nested = "[".repeat(100_000) + "]".repeat(100_000);
  for (const [status, text] of [
    [200, nested],
    [200, `{"success":false,"errors":${nested}}`],
    [400, `{"success":false,"errors":[{"message":"x","more":${nested}}]}`],
    [400, nested],
  ] as const) {
    const { client } = createTestClient([() => new Response(text, { status })]);
    await expect(client.gateway.get()).rejects.toBeInstanceOf(ApiError);
  }
});

test("the names of an answer's fields pollute nothing", async () => {
  const polluting = '{"polluted":true}';
  const text = `{"success":false,"__proto__":${polluting},"constructor":{"prototype":${polluting}},"errors":[{"message":"x","__proto__":${polluting}}]}`;
  for (const answer of [text, text.replace("false", `true,"result":${polluting}`)]) {
    const { client } = createTestClient([() => new Response(answer)]);
    await client.gateway.get().catch((error: unknown) => expect(error).not.toHaveProperty("polluted"));
    expect({}).not.toHaveProperty("polluted");
  }
});
