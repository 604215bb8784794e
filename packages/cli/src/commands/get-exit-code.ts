import type { AccountOutcome } from "../accounts/run-accounts.ts";
import { exitCodes } from "../errors/exit-codes.ts";

/** 1 if an account failed, else the code of success. */
export function getExitCode(outcomes: readonly AccountOutcome<unknown>[], success: number = exitCodes.done): number {
  return outcomes.some(({ status }) => status === "failed") ? exitCodes.failed : success;
}
