// accounts.js <accounts>: prints the CPU time that a read of so many accounts takes, and the memory that the results hold
import { createZeroTrustClient, forEachAccount } from "@zero-trust-accounts/client";
import { createMockAccounts } from "@zero-trust-accounts/mock";
import { cpuMs } from "./cpu-ms.js";
import { settledHeap } from "./settled-heap.js";

const accountIds = Array.from({ length: Number(process.argv[2]) }, (_, index) => `account-${index}`);
const { fetch } = createMockAccounts({ accountIds, recordRequests: false });
const client = createZeroTrustClient({ apiToken: "bench-token", fetch, rateLimit: false });

/** As many times as makes six thousand accounts: few take less time than what collects their garbage comes in. */
const runs = Math.ceil(6_000 / accountIds.length);
async function runAll() {
  const kept = [];
  for (let run = 0; run < runs; run++)
    kept.push(await forEachAccount(client, accountIds, (account) => account.gateway.configuration.get()));
  return kept;
}

await runAll();
const milliseconds = (await cpuMs(runAll)) / runs;
const before = await settledHeap();
const kept = await runAll();
const bytes = [((await settledHeap()) - before) / runs];
if (kept.flat().some(({ status }) => status === "rejected")) throw new Error("an account was not read");
console.log(JSON.stringify({ milliseconds, bytes }));
process.exit();
