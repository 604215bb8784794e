import { linesShowing } from "@zero-trust-accounts/faults";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Call } from "./call.ts";
import { defaults } from "./defaults.ts";
import { ConnectionError } from "./errors.ts";
import { secret, secretCore, textAround } from "./testing/secret-arbitrary.ts";
import { createTestClient } from "./testing/test-client.ts";
import { describeFailure } from "./transport-failure.ts";

/** Anything that can be thrown: also errors with any fields, in chains and cycles, and fields that cannot be read. */
function thrown(hidden: string): fc.Arbitrary<unknown> {
  const field = fc.oneof(textAround(hidden), fc.anything({ withBigInt: true, withNullPrototype: true }));
  const fields = fc.record({ name: field, message: field, code: field }, { requiredKeys: [] });
  const link = fc.tuple(fields, fc.boolean(), fc.constantFrom(undefined, "name", "message", "code", "cause"));
  const chain = fc.tuple(fc.array(link, { minLength: 1, maxLength: 12 }), fc.boolean()).map(([links, isCycle]) => {
    const errors = links.map(([given, isError, unreadable]) => {
      const error = Object.assign(isError ? new Error(hidden) : {}, given);
      const get = () => {
        throw new Error(hidden);
      };
      return unreadable === undefined ? error : Object.defineProperty(error, unreadable, { get, configurable: true });
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

const secretAndThrown = secret.chain((hidden) => fc.tuple(fc.constant(hidden), thrown(hidden)));

test("whatever is thrown is described by texts, and none of them shows the secret", () => {
  fc.assert(
    fc.property(secretAndThrown, ([hidden, value]) => {
      const call: Call = {
        limits: defaults.limits,
        method: "GET",
        path: "/",
        endsAt: 0,
        signal: undefined,
        secrets: [hidden],
        text: "",
      };
      const { name, message, code = "" } = describeFailure(call, value);
      expect([typeof name, typeof message, typeof code]).toEqual(["string", "string", "string"]);
      expect(linesShowing([secretCore], name, message, code)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test("whatever fetch throws becomes a ConnectionError, which does not show the secret", async () => {
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
