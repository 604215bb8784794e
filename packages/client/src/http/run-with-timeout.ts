import { after } from "./after.ts";
import type { Call } from "./call.ts";
import { ConnectionError } from "./errors.ts";

/**
 * Runs something of a call within a time, and no longer than the caller's signal lets it. What runs on after that is
 * told by the signal that it gets.
 *
 * @throws ConnectionError when the time is over, or the reason of the caller's signal
 */
export const within = <Result>(
  call: Call,
  milliseconds: number,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const { signal } = call;
    signal?.throwIfAborted();
    const late = (): ConnectionError =>
      new ConnectionError(call, `no whole answer within ${Math.max(0, Math.round(milliseconds))} ms`);
    // A busy process comes here late.
    if (milliseconds <= 0) throw late();
    const controller = new AbortController();
    const release = after(milliseconds, signal, () => {
      const reason = signal?.aborted ? signal.reason : late();
      // Rejected first: it makes no difference whether what runs heeds the abort.
      reject(reason);
      controller.abort(reason);
    });
    run(controller.signal).then(
      (result) => {
        release();
        resolve(result);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
