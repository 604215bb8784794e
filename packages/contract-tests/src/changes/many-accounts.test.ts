import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  createZeroTrustClient,
  forEachAccount,
  type GatewaySettingsBody,
  type ZeroTrustClient,
} from "@zero-trust-accounts/client";
import { createMockAccounts, type MockAccounts } from "@zero-trust-accounts/mock";
import { expect, test } from "vitest";

const accountIds = Array.from({ length: 1_000 }, (_, index) => `account-${index}`);
const forbiddenIds = new Set(accountIds.filter((_, index) => index % 50 === 7));
const rateLimitedId = accountIds[500] ?? "";

const createClient = ({ fetch }: MockAccounts) =>
  createZeroTrustClient({ apiToken: "token-0123", fetch, rateLimit: false });

const failClosed = (settings: GatewaySettingsBody): void => {
  settings.antivirus = { ...settings.antivirus, fail_closed: true };
};

const modifyAllAccounts = (client: ZeroTrustClient) =>
  forEachAccount(client, accountIds, (account) => account.gateway.configuration.modify(failClosed), {
    concurrency: 32,
  });

test("changes each of a thousand accounts once despite failures, and a second run completes the rest", async () => {
  const mock = createMockAccounts({ apiToken: "token-0123" });
  for (const accountId of forbiddenIds) mock.account(accountId).failNext({ status: 403, method: "PATCH" });
  mock.account(rateLimitedId).failNext({ status: 429, retryAfter: 1 });
  const client = createClient(mock);
  await client
    .forAccount(rateLimitedId)
    .gateway.configuration.update({ settings: { antivirus: { enabled_upload_phase: true } } });

  const results = await modifyAllAccounts(client);
  expect(results.map(({ accountId }) => accountId)).toEqual(accountIds);
  for (const { accountId, status } of results) {
    const { requests, state } = mock.account(accountId);
    const isForbidden = forbiddenIds.has(accountId);
    expect([accountId, status]).toEqual([accountId, isForbidden ? "rejected" : "fulfilled"]);
    expect(requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
    expect(state.gatewayConfiguration.settings.antivirus?.fail_closed).toBe(isForbidden ? undefined : true);
  }
  expect(mock.account(rateLimitedId).state.gatewayConfiguration.settings.antivirus?.enabled_upload_phase).toBe(true);

  const resumed = await forEachAccount(
    client,
    accountIds,
    (account) => account.gateway.configuration.modify(failClosed),
    {
      previous: results,
    },
  );
  expect(resumed.every(({ status }) => status === "fulfilled")).toBe(true);
  const patches = mock.requests.filter(({ method }) => method === "PATCH").length;
  expect(patches).toBe(accountIds.length + forbiddenIds.size);
});

test("memory use does not grow from one run over a thousand accounts to the next", async () => {
  setFlagsFromString("--expose_gc");
  const collectGarbage: () => void = runInNewContext("gc");
  const mock = createMockAccounts({ apiToken: "token-0123", recordRequests: false });
  const client = createClient(mock);
  const usedMegabytes: number[] = [];
  for (let run = 0; run < 4; run++) {
    await modifyAllAccounts(client);
    // Timers and finalizers release objects after a collection, and the next collection frees them.
    for (let collection = 0; collection < 3; collection++) {
      collectGarbage();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    usedMegabytes.push(process.memoryUsage().heapUsed / 1e6);
  }
  // The first run also loads and compiles code.
  const [, secondRun = 0, , fourthRun = 0] = usedMegabytes;
  expect(fourthRun - secondRun).toBeLessThan(1);
}, 30_000);
