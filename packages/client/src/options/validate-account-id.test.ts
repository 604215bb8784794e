import { expect, test } from "vitest";
import { createZeroTrustClient } from "../client.ts";
import { accountId, apiToken, createTestClient } from "../testing/create-test-client.ts";
import type { ClientOptions } from "./client-options.ts";

const unsafeIds = [
  ..."..|.|%2e%2e|.%2E|%252e%252e|../../x|a/b|a\\b|a%2fb|..;|a?b=1|a#b|| |//evil|{account_id}".split("|"),
  ...["\t", "\r\n", "\0", "\ud800", "a".repeat(1_000_000)],
  ...[null, Number.NaN, true, {}, [], ["a"], { toString: () => ".." }],
];
/** Ids with white space at one end. The property test covers every white space character. */
const paddedIds = [..."\t\n\v\f\r \u0085\u00a0\u2028\ufeff"].flatMap((space) => [`${space}a`, `a${space}`]);

// The titles of the tests are shortened, because one of the values has a megabyte.
const cases = [...unsafeIds, ...paddedIds].map((id) => [String(JSON.stringify(id)).slice(0, 40), id] as const);

test.each(cases)("rejects the account id %s of the client and of a call", async (_name, id) => {
  const message = /^accountId must be a single path segment of 1 to 256 characters, without slashes, .*; received /;
  expect(() => createZeroTrustClient({ apiToken, accountId: id } as ClientOptions)).toThrow(message);
  const { client, requests } = createTestClient();
  await expect(client.gateway.get({ accountId: id as string })).rejects.toThrow(message);
  expect(() => client.forAccount(id as string)).toThrow(message);
  expect(requests).toEqual([]);
});

test.each([accountId, "A", "a.b", "...", "ä", "a b", "100%", "100%a", "a".repeat(256)])(
  "accepts the account id %j",
  async (id) => {
    const { client, requests } = createTestClient([], { accountId: id });
    await client.gateway.get();
    expect(requests[0]?.request.url).toContain(`/accounts/${encodeURIComponent(id)}/gateway`);
  },
);

test("the error for a missing account id names the places where it can be passed", async () => {
  const { client, requests } = createTestClient([], { accountId: undefined });
  await expect(client.gateway.get()).rejects.toThrow(
    "accountId is missing; pass it to createZeroTrustClient(), to forAccount() or to the call",
  );
  expect(requests).toEqual([]);
});
