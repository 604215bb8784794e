import { confirm, isCancel } from "@clack/prompts";
import type { Runtime } from "../commands/runtime.ts";
import { UsageError } from "../errors/usage-error.ts";

/** Checks, before anything is read, that somebody can be asked. @throws UsageError if not */
export function checkCanAsk(isConfirmed: boolean, { stdin, stderr }: Runtime, accountsFile?: string): void {
  if (isConfirmed) return;
  if (accountsFile === "-")
    throw new UsageError("nobody can be asked, because --accounts reads standard input; pass --yes");
  if (stdin.isTTY && stderr.isTTY) return;
  throw new UsageError("nobody can be asked, because this is not a terminal; pass --yes to change without asking");
}

/** Asks on the terminal. Ctrl+C counts as an interruption. */
export async function confirmChanges(message: string, { stdin, stderr, interruption }: Runtime): Promise<boolean> {
  const answer = await confirm({ message, initialValue: false, input: stdin, output: stderr });
  if (isCancel(answer)) interruption.stopFromPrompt();
  return answer === true;
}
