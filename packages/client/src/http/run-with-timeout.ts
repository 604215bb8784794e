import { onTimeoutOrAbort } from "./on-timeout-or-abort.ts";

/** Thrown by {@link runWithTimeout} after the timeout. */
export class TimeoutExceeded extends Error {}

/**
 * Runs work with a signal. As soon as the timeout passes or the caller's signal aborts, rejects and aborts that signal.
 *
 * @throws TimeoutExceeded, or the reason of the caller's signal
 */
export function runWithTimeout<Result>(
  milliseconds: number,
  callerSignal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (callerSignal?.aborted) throw callerSignal.reason;
    // Timers fire late while the event loop is busy, so the deadline may already have passed.
    if (milliseconds <= 0) throw new TimeoutExceeded();
    const controller = new AbortController();
    const cancel = onTimeoutOrAbort(milliseconds, callerSignal, () => {
      const reason = callerSignal?.aborted ? callerSignal.reason : new TimeoutExceeded();
      // Reject before aborting, so that work that ignores the signal cannot delay the caller.
      reject(reason);
      controller.abort(reason);
    });
    work(controller.signal).then(
      (result) => {
        cancel();
        resolve(result);
      },
      (error: unknown) => {
        cancel();
        reject(error);
      },
    );
  });
}
