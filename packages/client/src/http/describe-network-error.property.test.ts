import { findLinesWithSecrets } from "@zero-trust-accounts/faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ConnectionError } from "../errors/connection-error.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { createStringArbitrary, secretArbitrary, secretCore } from "../testing/secret-arbitrary.ts";
import { describeNetworkError } from "./describe-network-error.ts";

/** Creates arbitrary values to throw, including errors with unusual or unreadable fields and with cycles of causes. */
function createThrowable(secret: string): fc.Arbitrary<unknown> {
  const field = fc.oneof(createStringArbitrary(secret), fc.anything({ withBigInt: true, withNullPrototype: true }));
  const fields = fc.record({ name: field, message: field, code: field }, { requiredKeys: [] });
  const link = fc.tuple(fields, fc.boolean(), fc.constantFrom(undefined, "name", "message", "code", "cause"));
  const chain = fc.tuple(fc.array(link, { minLength: 1, maxLength: 12 }), fc.boolean()).map(([links, isCycle]) => {
    const errors = links.map(([values, isError, unreadableName]) => {
      const error = Object.assign(isError ? new Error(secret) : {}, values);
      const get = () => {
        throw new Error(secret);
      };
      if (unreadableName === undefined) return error;
      return Object.defineProperty(error, unreadableName, { get, configurable: true });
    });
    for (const [index, error] of errors.entries()) {
      const cause = errors[index + 1] ?? (isCycle ? errors[0] : undefined);
      if (cause !== undefined && !Object.hasOwn(error, "cause")) Object.assign(error, { cause });
    }
    return errors[0];
  });
  return fc.oneof(
    chain,
    field,
    fc.constantFrom(undefined, null, Symbol(secret), () => secret),
  );
}

const secretAndThrowable = secretArbitrary.chain((secret) => fc.tuple(fc.constant(secret), createThrowable(secret)));

test("describes any value with strings that do not contain the secret", () => {
  fc.assert(
    fc.property(secretAndThrowable, ([secret, value]) => {
      const { name, message, code = "" } = describeNetworkError(value, [secret]);
      expect([typeof name, typeof message, typeof code]).toEqual(["string", "string", "string"]);
      expect(findLinesWithSecrets([secretCore], name, message, code)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test("any value that fetch throws becomes a ConnectionError without the secret", async () => {
  await fc.assert(
    fc.asyncProperty(secretAndThrowable, async ([apiToken, value]) => {
      const fetch = async () => {
        throw value;
      };
      const { client } = createTestClient([], { apiToken, fetch, maxRetries: 0 });
      const error: unknown = await client.gateway.get().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ timedOut: false });
      expect(findLinesWithSecrets([secretCore], error)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
