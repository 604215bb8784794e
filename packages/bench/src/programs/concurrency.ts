// concurrency.js <base URL> <at once>: prints the CPU time that so many calls at once take, and the memory that they hold while under way
import { setImmediate as turn } from "node:timers/promises";
import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { cpuMs } from "./cpu-ms.js";
import { settledHeap } from "./settled-heap.js";

const [, , baseUrl = "", atOnce = ""] = process.argv;
const { gateway } = createZeroTrustClient({ accountId: "a", apiToken: "bench-token", baseUrl });
const length = Number(atOnce);
const start = (): Promise<unknown>[] => Array.from({ length }, () => gateway.configuration.get());

for (let call = 0; call < 1_000; call += length) await Promise.all(start());
const times: number[] = [];
for (let call = 0; call < 1_000; call += length) times.push(await cpuMs(() => Promise.all(start())));

const sizes: number[] = [];
for (let round = 0; round < 9; round++) {
  const idle = await settledHeap();
  const underWay = start();
  // Every call has got as far as its request, none has an answer yet.
  await turn();
  globalThis.gc?.();
  sizes.push(process.memoryUsage().heapUsed - idle);
  await Promise.all(underWay);
}
console.log(JSON.stringify({ times, sizes }));
process.exit();
