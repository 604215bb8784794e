import type { FetchResponse } from "../options/fetch-function.ts";
import { type Call, getTimeLeft } from "./call.ts";
import { readText } from "./read-text.ts";
import { runWithTimeout } from "./run-with-timeout.ts";

/**
 * Reads the body of a failure. The status says more than a body that is incomplete, so the text is empty in that case.
 *
 * @param attemptEndsAt when the timeout of the attempt passes, on the clock of `performance.now()`
 * @throws only the reason of the caller's signal
 */
export async function readFailureText(call: Call, response: FetchResponse, attemptEndsAt: number): Promise<string> {
  const timeLeftMs = Math.min(attemptEndsAt - performance.now(), getTimeLeft(call));
  try {
    return await runWithTimeout(timeLeftMs, call.signal, (signal) =>
      readText(response, call.limits.maxResponseBytes, signal),
    );
  } catch {
    if (call.signal?.aborted) throw call.signal.reason;
    return "";
  }
}
