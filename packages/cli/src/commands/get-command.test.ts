import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { apiToken, runCli } from "../testing/run-cli.ts";
import { type ServedMock, serveMock } from "../testing/serve-mock.ts";

let served: ServedMock;
beforeAll(async () => {
  served = await serveMock({ accountIds: ["a1", "b2"] });
});
afterAll(() => served.close());
beforeEach(() => served.mock.reset());

const get = (...args: readonly string[]) => runCli(["get", ...args, "--base-url", served.baseUrl]);

test("prints every resource of each account as YAML, in the order of the accounts", async () => {
  const { code, stdout, stderr } = await get("--account", "b2", "--account", "a1");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.match(/^# .+/gm)).toEqual(["# b2", "# a1"]);
  expect(Object.keys(parse(stdout.slice(0, stdout.indexOf("# a1"))))).toEqual([
    "devices.settings",
    "gateway",
    "gateway.configuration",
    "gateway.configuration.custom-certificate",
    "gateway.logging",
  ]);
});

test("prints one resource as one JSON document", async () => {
  const { code, stdout } = await get("gateway.logging", "--account", "a1", "--output", "json");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    command: "get",
    accounts: [
      {
        accountId: "a1",
        status: "read",
        settings: { "gateway.logging": served.mock.account("a1").state.loggingSettings },
      },
    ],
    summary: { accounts: 1, read: 1, failed: 0, "not-started": 0 },
  });
});

test("YAML has the same document as JSON", async () => {
  const args = ["devices.settings", "--account", "a1"];
  const [json, yaml] = await Promise.all([get(...args, "--output", "json"), get(...args, "--output", "yaml")]);
  expect(parse(yaml.stdout)).toEqual(JSON.parse(json.stdout));
});

test("an unknown account fails with 1, and the others are printed", async () => {
  const { code, stdout, stderr } = await get("gateway", "--account", "unknown", "--account", "a1");
  expect(code).toBe(1);
  expect(stdout).toMatch(/^# a1\ngateway:\n/);
  expect(stderr).toMatch(
    /^error: unknown: 40[34] \(code \d+\): .+, ray \S+, GET \/accounts\/\{account_id\}\/gateway\n$/,
  );
});

test("the verbose log has method, path, status, ray id and time of each attempt, and not the token", async () => {
  served.mock.failNext({ status: 503 });
  const { code, stdout, stderr } = await get("gateway", "--account", "a1", "--verbose");
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^GET \/accounts\/a1\/gateway 503 ray \S+ \d+ ms, next attempt in \d+ ms\nGET \/accounts\/a1\/gateway 200 ray \S+ \d+ ms\n$/,
  );
  expect(stdout + stderr).not.toContain(apiToken);
});

test("a server string cannot steer the terminal", async () => {
  served.mock.account("a1").state.gatewayConfiguration.settings.block_page = { name: "\u001b]0;title\u0007\u202e" };
  const { stdout } = await get("gateway.configuration", "--account", "a1");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not be printed.
  expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
});
