import { expect, test } from "vitest";
import { createZeroTrustClient } from "../client.ts";
import { accountId, apiToken, createTestClient } from "../testing/create-test-client.ts";
import type { ClientOptions } from "./client-options.ts";

const unsafeIds = [
  ..."..|.|%2e%2e|.%2E|%252e%252e|../../x|a/b|a\\b|a%2fb|..;|a?b=1|a#b|| |//evil|{account_id}".split("|"),
  ...["\t", "\r\n", "\0", "\ud800", "a".repeat(1_000_000)],
  ...[null, Number.NaN, true, {}, [], ["a"], { toString: () => ".." }],
];
/** Every kind of white space; the property test has every character. */
const surroundedIds = [..."\t\n\v\f\r \u0085\u00a0\u2028\ufeff"].flatMap((space) => [`${space}a`, `a${space}`]);

// The names of tests stay short: one of the values has a megabyte.
const cases = [...unsafeIds, ...surroundedIds].map(
  (unsafe) => [String(JSON.stringify(unsafe)).slice(0, 40), unsafe] as const,
);

test.each(cases)("rejects the account id %s of the client and of a call", async (_name, unsafe) => {
  const message = /^accountId must be a single path segment of 1 to 256 characters, without slashes, .*; received /;
  expect(() => createZeroTrustClient({ apiToken, accountId: unsafe } as ClientOptions)).toThrow(message);
  const { client, requests } = createTestClient();
  await expect(client.gateway.get({ accountId: unsafe as string })).rejects.toThrow(message);
  expect(() => client.forAccount(unsafe as string)).toThrow(message);
  expect(requests).toEqual([]);
});

test.each([accountId, "A", "a.b", "...", "ä", "a b", "100%", "100%a", "a".repeat(256)])("accepts %j", async (safe) => {
  const { client, requests } = createTestClient([], { accountId: safe });
  await client.gateway.get();
  expect(requests[0]?.request.url).toContain(`/accounts/${encodeURIComponent(safe)}/gateway`);
});

test("a missing account id is reported with the places where it can be passed", async () => {
  const { client, requests } = createTestClient([], { accountId: undefined });
  await expect(client.gateway.get()).rejects.toThrow(
    "accountId is missing; pass it to createZeroTrustClient(), to forAccount() or to the call",
  );
  expect(requests).toEqual([]);
});
