import { describe, expect, test } from "vitest";
import { forEachAccount } from "../accounts/for-each-account.ts";
import { createZeroTrustClient, type ZeroTrustClient } from "../client.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { validateOptions } from "./validate-options.ts";

const allowedNames = ["dryRun", "timeoutMs"];

test.each([
  ["another letter case", "dryrun", "dryRun"],
  ["upper case letters", "TIMEOUTMS", "timeoutMs"],
  ["a missing first letter", "ryRun", "dryRun"],
  ["a missing letter", "timeotMs", "timeoutMs"],
  ["a missing last letter", "timeoutM", "timeoutMs"],
  ["an added first letter", "xdryRun", "dryRun"],
  ["an added letter", "dryyRun", "dryRun"],
  ["an added last letter", "dryRunn", "dryRun"],
  ["a replaced first letter", "bryRun", "dryRun"],
  ["a replaced letter", "dryRan", "dryRun"],
  ["a replaced last letter", "dryRum", "dryRun"],
  ["swapped first letters", "itmeoutMs", "timeoutMs"],
  ["swapped letters", "tiemoutMs", "timeoutMs"],
  ["swapped last letters", "timeoutsM", "timeoutMs"],
  ["another letter case and a missing letter", "timeouts", "timeoutMs"],
])("suggests a valid name for a name with %s: %j", (_case, name, suggestion) => {
  expect(() => validateOptions({ [name]: 1 }, allowedNames)).toThrow(
    `unknown option "${name}"; did you mean "${suggestion}"?`,
  );
});

test.each([
  ["two missing letters", "timeout"],
  ["two added letters", "xdryRunx"],
  ["two replaced letters", "draRan"],
  ["two replaced neighbors", "draxun"],
  ["a letter moved to the right and a replaced one", "drxyun"],
  ["a letter moved to the left and a replaced one", "drrxun"],
  ["a missing and an added letter", "ryRunx"],
  ["an added and a replaced letter", "bryRunn"],
  ["two swapped pairs", "itmeuotMs"],
  ["swapped letters that are not neighbors", "yrdRun"],
  ["swapped letters and a replaced letter", "rdyRux"],
  ["other letters", "verbose"],
  ["no letters", ""],
])("lists the allowed names for a name with %s: %j", (_case, name) => {
  expect(() => validateOptions({ [name]: 1 }, allowedNames)).toThrow(
    `unknown option "${name}"; allowed are dryRun, timeoutMs`,
  );
});

test("returns a copy of valid options", () => {
  const options = { dryRun: true };
  const copy = validateOptions(options, allowedNames);
  expect(copy).toEqual(options);
  expect(copy).not.toBe(options);
});

test.each(["text", null, 5])("rejects %j instead of an options object", (options) => {
  expect(() => validateOptions(options as never, allowedNames)).toThrow(/^options must be a plain object; received /);
});

describe("before anything is sent", () => {
  const path = "/accounts/{account_id}/gateway";
  const params = { path: { account_id: "a" } };
  const settings = { before: {}, after: {} };
  const callNames = "accountId, deadlineMs, headers, maxRetries, onAttempt, signal, timeoutMs";

  test("createZeroTrustClient rejects an unknown option", () => {
    const create = () => createZeroTrustClient({ apiToken: "token-0123", maxretries: 0 } as never);
    expect(create).toThrow('unknown option "maxretries"; did you mean "maxRetries"?');
  });

  test.each<[string, string, string, (client: ZeroTrustClient, options: object) => unknown]>([
    ["a read", "timeoutms", 'did you mean "timeoutMs"?', ({ gateway }, options) => gateway.get(options)],
    ["a write", "header", 'did you mean "headers"?', ({ devices }, options) => devices.settings.patch({}, options)],
    [
      "modify",
      "dryrun",
      'did you mean "dryRun"?',
      ({ devices }, options) => devices.settings.modify(() => {}, options),
    ],
    ["ensure", "dryrun", 'did you mean "dryRun"?', ({ devices }, options) => devices.settings.ensure({}, options)],
    [
      "apply",
      "dryRun",
      `allowed are ${callNames}`,
      ({ devices }, options) => devices.settings.apply(settings as never, options),
    ],
    ["snapshot", "dryRun", `allowed are ${callNames}`, (client, options) => client.snapshot(options)],
    ["restore", "dry_run", 'did you mean "dryRun"?', (client, options) => client.restore({} as never, options)],
    ["forAccount", "timeoutMs", "allowed are deadlineMs, signal", (client, options) => client.forAccount("a", options)],
    [
      "forEachAccount",
      "concurency",
      'did you mean "concurrency"?',
      (client, options) => forEachAccount(client, ["a"], () => 1, options),
    ],
    ["api", "maxretries", 'did you mean "maxRetries"?', ({ api }, options) => api.GET(path, { params, ...options })],
    [
      "api, whose account is a path parameter,",
      "accountId",
      "allowed are params, body, middleware, parseAs, deadlineMs",
      ({ api }, options) => api.GET(path, { params, ...options }),
    ],
  ])("%s rejects the unknown option %j", async (_name, option, hint, call) => {
    const { client, requests } = createTestClient();
    const run = async () => call(client, { [option]: 5 });
    await expect(run()).rejects.toThrow(`unknown option "${option}"; ${hint}`);
    expect(requests).toEqual([]);
  });
});
