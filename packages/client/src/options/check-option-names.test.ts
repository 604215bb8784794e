import { describe, expect, test } from "vitest";
import { forEachAccount } from "../accounts/for-each-account.ts";
import { createZeroTrustClient } from "../client.ts";
import { createTestClient } from "../testing/test-client.ts";
import { copyOptions } from "./check-option-names.ts";

const allowedNames = ["dryRun", "timeoutMs"];

test.each([
  ["another case", "dryrun", "dryRun"],
  ["a missing letter", "timeoutM", "timeoutMs"],
  ["an added letter", "dryRunn", "dryRun"],
  ["a replaced letter", "dryRan", "dryRun"],
  ["swapped letters", "tiemoutMs", "timeoutMs"],
])("suggests the valid name for %s", (_case, name, suggestion) => {
  expect(() => copyOptions({ [name]: 1 }, allowedNames)).toThrow(
    `unknown option "${name}"; did you mean "${suggestion}"?`,
  );
});

test.each(["dry", "timeout", "xdryRunx", "run"])("lists the allowed names for %j, which resembles none", (name) => {
  expect(() => copyOptions({ [name]: 1 }, allowedNames)).toThrow(
    `unknown option "${name}"; allowed are dryRun, timeoutMs`,
  );
});

test("returns a copy of valid options", () => {
  const options = { dryRun: true };
  const copy = copyOptions(options, allowedNames);
  expect(copy).toEqual(options);
  expect(copy).not.toBe(options);
});

test.each(["text", null, 5])("rejects %j instead of an options object", (options) => {
  expect(() => copyOptions(options as never, allowedNames)).toThrow(/^options must be an object; received /);
});

describe("unknown options are rejected before anything is sent", () => {
  // The types forbid them.
  const unknown = { dryrun: true, timeoutms: 5 } as object;

  test("of createZeroTrustClient", () => {
    const create = () => createZeroTrustClient({ apiToken: "token-0123", maxretries: 0 } as never);
    expect(create).toThrow('unknown option "maxretries"; did you mean "maxRetries"?');
  });

  test.each<[string, (client: ReturnType<typeof createTestClient>["client"]) => unknown]>([
    ["a read", (client) => client.gateway.get(unknown)],
    ["a write", (client) => client.devices.settings.patch({}, unknown)],
    ["modify", (client) => client.devices.settings.modify(() => ({ disable_for_time: 5 }), unknown)],
    ["snapshot", (client) => client.snapshot(unknown)],
    ["restore", (client) => client.restore({} as never, unknown)],
    ["forAccount", (client) => client.forAccount("a", unknown)],
    ["forEachAccount", (client) => forEachAccount(client, ["a"], () => 1, unknown)],
    [
      "api",
      (client) =>
        client.api.GET("/accounts/{account_id}/gateway", { params: { path: { account_id: "a" } }, ...unknown }),
    ],
  ])("of %s", async (_name, call) => {
    const { client, requests } = createTestClient();
    await expect((async () => call(client))()).rejects.toThrow(/^unknown option "(dryrun|timeoutms)"; /);
    expect(requests).toEqual([]);
  });
});
