import type { ResolvedOptions } from "../options/resolve-client-options.ts";
import { resolveLimits } from "../options/resolve-limits.ts";
import { validateBody } from "../options/validate-body.ts";
import { validateFunction } from "../options/validate-function.ts";
import { validatePath } from "../options/validate-path.ts";
import { validateSignal } from "../options/validate-signal.ts";
import type { Call } from "./call.ts";
import type { OperationInit } from "./operation-init.ts";

/** Validates the arguments of a call and starts its deadline. @throws TypeError, before anything is sent */
export function createCall(
  options: ResolvedOptions,
  method: string,
  path: string,
  init: OperationInit,
  sequence: number,
): Call {
  const accountId = validatePath(path, init.params?.path ?? undefined);
  validateBody(method, init.body);
  const limits = resolveLimits(init, options.limits);
  const onAttempt = validateFunction("onAttempt", init.onAttempt);
  return {
    method,
    path,
    accountId,
    limits,
    endsAt: performance.now() + limits.deadlineMs,
    sequence,
    signal: validateSignal(init.signal),
    attemptHooks: [options.onAttempt, onAttempt].filter((hook) => hook !== undefined),
    secrets: [],
    outcome: "unsent",
  };
}
