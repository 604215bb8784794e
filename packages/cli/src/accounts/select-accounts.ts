import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { describeFileError } from "../errors/describe-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { parseAccountList } from "./parse-account-list.ts";
import { validateAccountId } from "./validate-account-id.ts";

/** Where account ids can come from. */
export interface AccountSources {
  /** Values of `--account`. */
  readonly account?: readonly string[] | undefined;
  /** File of `--accounts`; `-` is standard input. */
  readonly accounts?: string | undefined;
  /** Accounts that the desired state or an earlier report names. */
  readonly declared?: readonly string[] | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadableStream;
}

async function readAccountList(file: string, stdin: NodeJS.ReadableStream): Promise<string[]> {
  if (file === "-") return parseAccountList(await text(stdin), "standard input");
  const content = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--accounts: ${describeFileError(file, error)}`);
  });
  return parseAccountList(content, file);
}

/**
 * Returns each account once: those of `--account` and `--accounts`, else the declared ones, else `CLOUDFLARE_ACCOUNT_ID`.
 *
 * @throws UsageError for no account or a malformed one
 */
export async function selectAccounts({ account, accounts, declared, env, stdin }: AccountSources): Promise<string[]> {
  const fromFlags = (account ?? []).map((accountId) => validateAccountId(accountId, "--account"));
  const fromFile = accounts === undefined ? [] : await readAccountList(accounts, stdin);
  if (accounts !== undefined && fromFile.length === 0)
    throw new UsageError(`--accounts: ${accounts} has no account id`);
  const explicit = [...new Set([...fromFlags, ...fromFile])];
  if (explicit.length > 0) return explicit;
  if (declared !== undefined && declared.length > 0) return [...new Set(declared)];
  const fromEnvironment = env.CLOUDFLARE_ACCOUNT_ID?.trim();
  if (fromEnvironment) return [validateAccountId(fromEnvironment, "CLOUDFLARE_ACCOUNT_ID")];
  throw new UsageError("no account; pass --account <id> or --accounts <file>, or set CLOUDFLARE_ACCOUNT_ID");
}
