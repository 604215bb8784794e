// concurrency.js <base URL> <at once>: prints the CPU time that so many calls at once take, and the memory that they hold while under way, round by round
import { setTimeout as delay } from "node:timers/promises";
import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { cpuMs } from "./cpu-ms.js";
import { settledHeap } from "./settled-heap.js";

const [, , baseUrl = "", atOnce = ""] = process.argv;
const length = Number(atOnce);
const createStart = (baseUrl: string) => {
  const { gateway } = createZeroTrustClient({ accountId: "a", apiToken: "bench-token", baseUrl, rateLimit: false });
  return (): Promise<unknown>[] => Array.from({ length }, () => gateway.configuration.get());
};

const start = createStart(baseUrl);
const runs = Math.ceil(6_000 / length);
async function runAll(): Promise<void> {
  for (let run = 0; run < runs; run++) await Promise.all(start());
}
await runAll();
const milliseconds = (await cpuMs(runAll)) / runs;

const startSlow = createStart(`${baseUrl}/slow`);
const sizes: number[] = [];
for (let round = 0; round < 16; round++) {
  const idle = await settledHeap();
  const underWay = startSlow();
  // Every request has been sent, none has its answer yet.
  await delay(100);
  sizes.push((await settledHeap()) - idle);
  await Promise.all(underWay);
}
// The first rounds still settle.
console.log(JSON.stringify({ milliseconds, bytes: sizes.slice(8) }));
process.exit();
