import type { AccountOutcome } from "../accounts/run-accounts.ts";

/** One account in the JSON and YAML result. */
export interface ResultAccount {
  readonly accountId: string;
  /** Depends on the command; `failed` and `not-started` are common to all. */
  readonly status: string;
  readonly [field: string]: unknown;
}

/** The JSON and YAML result of a command. */
export interface ResultDocument {
  readonly command: string;
  readonly accounts: readonly ResultAccount[];
  /** How many accounts have each status. */
  readonly summary: Readonly<Record<string, number>>;
}

/** The entry of an account. A finished one is described by the command. */
export function toResultAccount<Value>(
  outcome: AccountOutcome<Value>,
  describe: (value: Value) => { readonly status: string; readonly [field: string]: unknown },
): ResultAccount {
  const { accountId } = outcome;
  if (outcome.status === "not-started") return { accountId, status: "not-started" };
  if (outcome.status === "failed") {
    const { failure: error, snapshot } = outcome;
    return { accountId, status: "failed", error, ...(snapshot !== undefined && { snapshot }) };
  }
  return { accountId, ...describe(outcome.value) };
}

/** Adds the summary. Each status of the command is counted, also if no account has it. */
export function createResultDocument(
  command: string,
  statuses: readonly string[],
  accounts: readonly ResultAccount[],
): ResultDocument {
  const summary: Record<string, number> = { accounts: accounts.length };
  for (const status of [...statuses, "failed", "not-started"]) {
    summary[status] = accounts.filter((account) => account.status === status).length;
  }
  return { command, accounts, summary };
}
