// accounts.js <accounts>: prints the CPU time of reading this number of accounts, and the memory that the results occupy
import { createZeroTrustClient, forEachAccount } from "@zero-trust-accounts/client";
import { createMockAccounts } from "@zero-trust-accounts/mock";
import { measureCpuMs } from "./measure-cpu-ms.js";
import { measureHeapBytes } from "./measure-heap-bytes.js";

const accountIds = Array.from({ length: Number(process.argv[2]) }, (_, index) => `account-${index}`);
const { fetch } = createMockAccounts({ accountIds, recordRequests: false });
const client = createZeroTrustClient({ apiToken: "bench-token", fetch, rateLimit: false });

/** Repeats the run until it has read 6,000 accounts, because garbage collections distort the time of few accounts. */
const runCount = Math.ceil(6_000 / accountIds.length);
async function runAll() {
  const results = [];
  for (let run = 0; run < runCount; run++)
    results.push(await forEachAccount(client, accountIds, (account) => account.gateway.configuration.get()));
  return results;
}

await runAll();
const milliseconds = (await measureCpuMs(runAll)) / runCount;
const heapBefore = await measureHeapBytes();
const results = await runAll();
const bytes = [((await measureHeapBytes()) - heapBefore) / runCount];
if (results.flat().some(({ status }) => status === "rejected")) throw new Error("an account could not be read");
console.log(JSON.stringify({ milliseconds, bytes }));
process.exit();
