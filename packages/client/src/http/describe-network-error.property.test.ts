import { linesShowing } from "@zero-trust-accounts/faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ConnectionError } from "../errors/connection-error.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { secret, secretCore, textAround } from "../testing/secret-arbitrary.ts";
import { describeNetworkError } from "./describe-network-error.ts";

/** Any value that can be thrown: also errors with unusual fields, unreadable fields, and chains or cycles of causes. */
function thrownValue(hidden: string): fc.Arbitrary<unknown> {
  const field = fc.oneof(textAround(hidden), fc.anything({ withBigInt: true, withNullPrototype: true }));
  const fields = fc.record({ name: field, message: field, code: field }, { requiredKeys: [] });
  const link = fc.tuple(fields, fc.boolean(), fc.constantFrom(undefined, "name", "message", "code", "cause"));
  const chain = fc.tuple(fc.array(link, { minLength: 1, maxLength: 12 }), fc.boolean()).map(([links, isCycle]) => {
    const errors = links.map(([values, isError, unreadableName]) => {
      const error = Object.assign(isError ? new Error(hidden) : {}, values);
      const get = () => {
        throw new Error(hidden);
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
    fc.constantFrom(undefined, null, Symbol(hidden), () => hidden),
  );
}

const secretAndThrown = secret.chain((hidden) => fc.tuple(fc.constant(hidden), thrownValue(hidden)));

test("describes any thrown value with strings that do not contain the secret", () => {
  fc.assert(
    fc.property(secretAndThrown, ([hidden, value]) => {
      const { name, message, code = "" } = describeNetworkError(value, [hidden]);
      expect([typeof name, typeof message, typeof code]).toEqual(["string", "string", "string"]);
      expect(linesShowing([secretCore], name, message, code)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test("turns any value that fetch throws into a ConnectionError without the secret", async () => {
  await fc.assert(
    fc.asyncProperty(secretAndThrown, async ([apiToken, value]) => {
      const fetch = async () => {
        throw value;
      };
      const { client } = createTestClient([], { apiToken, fetch, maxRetries: 0 });
      const error: unknown = await client.gateway.get().catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ timedOut: false });
      expect(linesShowing([secretCore], error)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
