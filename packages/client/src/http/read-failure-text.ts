import type { FetchResponse } from "../options/fetch-function.ts";
import { type Call, getTimeLeft } from "./call.ts";
import { readText } from "./read-text.ts";
import { runWithTimeout } from "./run-with-timeout.ts";

/**
 * Reads the body of a failure as a string. An incomplete body is returned as "", because the status is more important.
 *
 * @param attemptEndsAt when the attempt times out, on the clock of `performance.now()`
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
