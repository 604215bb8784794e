// concurrency.js <base URL> <calls>: prints the CPU time of this number of concurrent calls, and the memory that they occupy before the response, for each round
import { setTimeout as delay } from "node:timers/promises";
import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { measureCpuMs } from "./measure-cpu-ms.js";
import { measureHeapBytes } from "./measure-heap-bytes.js";

const [, , baseUrl = "", calls = ""] = process.argv;
const length = Number(calls);

/** Creates a function that starts all calls at once. */
function createStarter(baseUrl: string): () => Promise<unknown>[] {
  const { gateway } = createZeroTrustClient({ accountId: "a", apiToken: "bench-token", baseUrl, rateLimit: false });
  return () => Array.from({ length }, () => gateway.configuration.get());
}

const startCalls = createStarter(baseUrl);
const runCount = Math.ceil(6_000 / length);
async function runAll(): Promise<void> {
  for (let run = 0; run < runCount; run++) await Promise.all(startCalls());
}
await runAll();
const milliseconds = (await measureCpuMs(runAll)) / runCount;

const startSlowCalls = createStarter(`${baseUrl}/slow`);
const sizes: number[] = [];
for (let round = 0; round < 16; round++) {
  const idleBytes = await measureHeapBytes();
  const pendingCalls = startSlowCalls();
  // After this delay every request is sent, and no response has arrived.
  await delay(100);
  sizes.push((await measureHeapBytes()) - idleBytes);
  await Promise.all(pendingCalls);
}
// The heap still changes in the first rounds.
console.log(JSON.stringify({ milliseconds, bytes: sizes.slice(8) }));
process.exit();
