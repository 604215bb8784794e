// accounts.js <accounts>: prints the CPU time that a read of so many accounts takes, and the memory that the results hold
import { createZeroTrustClient, forEachAccount } from "@zero-trust-accounts/client";
import { createMockAccounts } from "@zero-trust-accounts/mock";
import { cpuMs } from "./cpu-ms.js";
import { settledHeap } from "./settled-heap.js";

const accountIds = Array.from({ length: Number(process.argv[2]) }, (_, index) => `account-${index}`);
const { fetch } = createMockAccounts({ accountIds, recordRequests: false });
const client = createZeroTrustClient({ apiToken: "bench-token", fetch });
const run = () => forEachAccount(client, accountIds, (account) => account.gateway.configuration.get());

for (let account = 0; account < 3_000; account += accountIds.length) await run();
const times: number[] = [];
for (let account = 0; account < 3_000; account += accountIds.length) times.push(await cpuMs(run));

// The results of few accounts are smaller than what the heap moves by: those of several runs are kept.
const before = await settledHeap();
const kept: Awaited<ReturnType<typeof run>>[] = [];
for (let account = 0; account < 3_000; account += accountIds.length) kept.push(await run());
const sizes = [((await settledHeap()) - before) / kept.length];
if (kept.flat().some(({ status }) => status === "rejected")) throw new Error("an account was not read");
console.log(JSON.stringify({ times, sizes }));
process.exit();
