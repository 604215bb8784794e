import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  createZeroTrustClient,
  forEachAccount,
  type GatewayConfigurationBody,
  type ZeroTrustClient,
} from "@zero-trust-accounts/client";
import { createMockAccounts, type MockAccounts } from "@zero-trust-accounts/mock";
import { expect, test } from "vitest";

const accountIds = Array.from({ length: 1_000 }, (_, index) => `account-${index}`);
const failing = new Set(accountIds.filter((_, index) => index % 50 === 7));
const limited = accountIds[500] ?? "";

const clientOf = ({ fetch }: MockAccounts) =>
  createZeroTrustClient({ apiToken: "token-0123", fetch, rateLimit: false });

const turnOn = (settings: GatewayConfigurationBody["settings"]): void => {
  settings.antivirus = { ...settings.antivirus, fail_closed: true };
};

const modifyAll = (client: ZeroTrustClient) =>
  forEachAccount(client, accountIds, (account) => account.gateway.configuration.modify(turnOn), { concurrency: 32 });

test("a thousand accounts: what fails hides no other, nothing is written twice, nothing is lost", async () => {
  const mock = createMockAccounts({ apiToken: "token-0123" });
  for (const accountId of failing) mock.account(accountId).failNext({ status: 403, method: "PATCH" });
  mock.account(limited).failNext({ status: 429, retryAfter: 1 });
  const client = clientOf(mock);
  await client
    .forAccount(limited)
    .gateway.configuration.update({ settings: { antivirus: { enabled_upload_phase: true } } });

  const results = await modifyAll(client);
  expect(results.map(({ accountId }) => accountId)).toEqual(accountIds);
  for (const { accountId, status } of results) {
    const { requests, state } = mock.account(accountId);
    const failed = failing.has(accountId);
    expect([accountId, status]).toEqual([accountId, failed ? "rejected" : "fulfilled"]);
    expect(requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
    expect(state.gatewayConfiguration.settings.antivirus?.fail_closed).toBe(failed ? undefined : true);
  }
  expect(mock.account(limited).state.gatewayConfiguration.settings.antivirus?.enabled_upload_phase).toBe(true);

  const resumed = await forEachAccount(client, accountIds, (account) => account.gateway.configuration.modify(turnOn), {
    previous: results,
  });
  expect(resumed.every(({ status }) => status === "fulfilled")).toBe(true);
  const patches = mock.requests.filter(({ method }) => method === "PATCH").length;
  expect(patches).toBe(accountIds.length + failing.size);
});

test("memory stays flat from one run over a thousand accounts to the next", async () => {
  setFlagsFromString("--expose_gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const mock = createMockAccounts({ apiToken: "token-0123", recordRequests: false });
  const client = clientOf(mock);
  const used: number[] = [];
  for (let run = 0; run < 4; run++) {
    await modifyAll(client);
    // What is let go of after a collection, the next one takes.
    for (let turn = 0; turn < 3; turn++) {
      collectGarbage();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    used.push(process.memoryUsage().heapUsed / 1e6);
  }
  const [, second = 0, , fourth = 0] = used;
  expect(fourth - second).toBeLessThan(1);
}, 30_000);
