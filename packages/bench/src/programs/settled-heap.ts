import { setImmediate as turn } from "node:timers/promises";

/** The bytes in use once nothing more can be collected: the first collections also drop compiled code. */
export async function settledHeap(): Promise<number> {
  for (let collection = 0; collection < 4; collection++) {
    globalThis.gc?.();
    await turn();
  }
  return process.memoryUsage().heapUsed;
}
