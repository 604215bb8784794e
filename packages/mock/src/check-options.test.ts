import { expect, test } from "vitest";
import { createMockAccount } from "./create-mock-account.ts";
import type { MockAccountOptions } from "./options.ts";
import { accountId } from "./testing/create-test-account.ts";

test.each<[string, Partial<MockAccountOptions>]>([
  ["permissions", { permissions: "all" as "read" }],
  ["an account id", { accountId: "" }],
  ["an account id", { accountId: "a".repeat(33) }],
  ["apiEmail", { apiKey: "key" }],
  ["apiKey", { apiEmail: "admin@example.com" }],
  ["rateLimit", { rateLimit: { quota: 0, windowSeconds: 300 } }],
  ["rateLimit", { rateLimit: { quota: 1200, windowSeconds: 0.5 } }],
])("an invalid %s is rejected: %j", (option, options) => {
  expect(() => createMockAccount({ accountId, ...options })).toThrow(new RegExp(`^${option} must be `));
});

test("an unknown option is rejected", () => {
  const options = { accountId, permission: "read" } as MockAccountOptions;
  expect(() => createMockAccount(options)).toThrow(
    'unknown option "permission"; the options are accountIds, apiToken, ',
  );
});
