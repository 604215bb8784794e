import { setImmediate as waitForNextTurn } from "node:timers/promises";

/** Returns the used heap after several garbage collections, because the first ones also discard compiled code. */
export async function measureHeapBytes(): Promise<number> {
  for (let collection = 0; collection < 4; collection++) {
    globalThis.gc?.();
    await waitForNextTurn();
  }
  return process.memoryUsage().heapUsed;
}
