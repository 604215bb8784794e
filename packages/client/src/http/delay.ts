import { onTimeoutOrAbort } from "./on-timeout-or-abort.ts";

/** Resolves after a number of milliseconds. Rejects with the signal's reason as soon as it aborts. */
export const delay = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    onTimeoutOrAbort(milliseconds, signal, () => (signal?.aborted ? reject(signal.reason) : resolve()));
  });
