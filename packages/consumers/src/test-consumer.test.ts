import { createMockAccounts } from "@zero-trust-accounts/mock";
import { afterEach, expect, test, vi } from "vitest";
import { apiToken } from "./api-token.ts";
import type { Check } from "./consumer.ts";
import { listProblems } from "./list-problems.ts";
import { testConsumer } from "./test-consumer.ts";

const mock = createMockAccounts({ apiToken });
vi.stubGlobal("fetch", mock.fetch);
afterEach(() => mock.reset());

const url = "https://mock.example";
const passingCheck: Check = async ({ accountId }) => {
  const { state } = mock.account(accountId);
  state.gatewayConfiguration.settings.antivirus = { fail_closed: true };
  state.deviceSettings.disable_for_time = 60;
};

async function runCheck(check: Check) {
  const signal = new AbortController().signal;
  return testConsumer({ name: "tool", title: "Tool", import: check }, { folder: import.meta.dirname, url, signal });
}

test("passes a check if the server received all changes, and marks a module system without a check", async () => {
  const result = await runCheck(passingCheck);
  expect(result).toEqual({ title: "Tool", import: { label: "✓" }, require: { label: "–" } });
  expect(listProblems([result])).toEqual([]);
});

test.each<[string, Check, string]>([
  ["whose program sends nothing", async () => {}, "Tool, import: the server did not receive the change"],
  [
    "whose program ends early",
    async ({ accountId }) => {
      mock.account(accountId).state.gatewayConfiguration.settings.antivirus = { fail_closed: true };
    },
    "Tool, import: the program ended before its last call",
  ],
  [
    "whose program exits with an error",
    ({ runNode }) => runNode(["--eval", "console.error('no module'); process.exit(1)"]),
    "no module",
  ],
])("fails a check %s", async (_, check, problem) => {
  const result = await runCheck(check);
  expect(result.import.label).toBe("✗");
  expect(listProblems([result])).toEqual([expect.stringContaining(problem)]);
});
