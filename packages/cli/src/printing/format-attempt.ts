import type { AttemptReport } from "@zero-trust-accounts/client";
import { escapeControlCharacters } from "./escape-control-characters.ts";

/** One HTTP attempt on one line: method, path, status or error, ray id and time. */
export function formatAttempt(report: AttemptReport): string {
  const { method, path, accountId, status, error, rayId, durationMs, retryInMs } = report;
  const result = status ?? (error instanceof Error ? error.message : "no response");
  const ray = rayId === undefined ? "" : ` ray ${rayId}`;
  const retry = retryInMs === undefined ? "" : `, next attempt in ${Math.round(retryInMs)} ms`;
  const line = `${method} ${path.replace("{account_id}", accountId)} ${result}${ray} ${Math.round(durationMs)} ms${retry}`;
  return escapeControlCharacters(line);
}
