import type { AttemptReport } from "../options/attempt-report.ts";
import { readRayId } from "../response/read-ray-id.ts";
import type { AttemptResult } from "./attempt-result.ts";
import type { Call } from "./call.ts";

/** Number and duration of an attempt, and the delay of the retry that follows. */
export interface AttemptTiming {
  /** Number of the attempt within its call, from 1. */
  readonly attempt: number;
  readonly durationMs: number;
  readonly retryDelayMs: number | undefined;
}

function createReport(call: Call, result: AttemptResult, timing: AttemptTiming): AttemptReport {
  const response = result.type === "aborted" ? undefined : result.response;
  const rayId = response && readRayId(response.headers, call.secrets);
  return {
    method: call.method,
    path: call.path,
    accountId: call.accountId,
    attempt: timing.attempt,
    ...(response && { status: response.status }),
    ...(result.type === "error" && { error: result.error }),
    ...(result.type === "aborted" && { error: result.reason }),
    ...(rayId !== undefined && { rayId }),
    durationMs: timing.durationMs,
    ...(timing.retryDelayMs !== undefined && { retryInMs: timing.retryDelayMs }),
  };
}

/** Calls a hook. A hook that throws or rejects does not affect the call. */
function runHook(hook: (report: AttemptReport) => unknown, report: AttemptReport): void {
  try {
    Promise.resolve(hook(report)).catch(() => {});
  } catch {
    // Ignore the error, as for a hook that rejects.
  }
}

/** Passes a report of one attempt to the `onAttempt` hooks of the client and of the call. */
export function reportAttempt(call: Call, result: AttemptResult, timing: AttemptTiming): void {
  if (call.attemptHooks.length === 0 || (result.type === "aborted" && !result.wasSent)) return;
  const report = createReport(call, result, timing);
  for (const hook of call.attemptHooks) runHook(hook, report);
}
