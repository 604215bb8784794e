// Rolls Gateway settings out to many accounts. Without --apply, it only prints what would change.
//
//   node roll-out.mjs settings.json snapshots [account id]... [--apply]
//
// settings.json            settings, such as {"antivirus":{"fail_closed":true}}; other settings do not change
// snapshots                folder for a snapshot of each account, written before its change; roll-back.mjs restores them.
//                          A snapshot is never overwritten, so use a new folder for each roll-out.
// CLOUDFLARE_API_TOKEN     token with the permission Zero Trust Write
// CLOUDFLARE_ACCOUNT_IDS   accounts, separated by commas, if no argument names one
// CLOUDFLARE_API_BASE_URL  base URL, such as that of a mock (default: the API)
//
// The exit code is 0 on success, 1 if an account failed, and 2 if the input is wrong. A failed account does not stop the
// others. Repeat the command for the failed ones with a new folder, and keep the first one: an account may have failed
// after a part of its change.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createZeroTrustClient, forEachAccount, ZeroTrustError } from "@zero-trust-accounts/client";

/** @import { AccountResult, ZeroTrustClient } from "@zero-trust-accounts/client" */

const { CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_IDS = "", CLOUDFLARE_API_BASE_URL } = process.env;

/** @param {string} file */
async function readSettings(file) {
  const text = await readFile(file, "utf8");
  try {
    const settings = JSON.parse(text);
    // The API ignores a null block, so only a block with "enabled": false switches one off.
    const isObject = typeof settings === "object" && settings !== null && !Array.isArray(settings);
    if (isObject && !Object.values(settings).includes(null)) return settings;
  } catch {}
  throw new Error(`${file} must contain a JSON object without a null block`);
}

/** @param {readonly string[]} accountIds */
function selectAccounts(accountIds) {
  const selectedIds = accountIds.length > 0 ? accountIds : (CLOUDFLARE_ACCOUNT_IDS.match(/[^\s,]+/g) ?? []);
  if (selectedIds.length === 0) throw new Error("pass account ids, or set CLOUDFLARE_ACCOUNT_IDS");
  return selectedIds;
}

/** @param {unknown} error */
function describeFailure(error) {
  const message = error instanceof Error ? error.message : String(error);
  const mayBeWritten = ZeroTrustError.isInstance(error) && error.outcome === "unknown" && error.method !== "GET";
  return mayBeWritten ? `${message}; the change may have been written` : message;
}

/** @param {AccountResult<string>} result */
function printResult(result) {
  const text = result.status === "fulfilled" ? result.value : `failed: ${describeFailure(result.reason)}`;
  console.log(`${result.accountId}: ${text}`);
}

/** @returns {Promise<number>} the exit code */
async function rollOut() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { apply: { type: "boolean" } } });
  const [file, folder, ...accountIds] = positionals;
  if (file === undefined || folder === undefined) throw new Error("pass a JSON file with settings, and a folder");
  const settings = await readSettings(file);
  const zeroTrust = createZeroTrustClient({ apiToken: CLOUDFLARE_API_TOKEN, baseUrl: CLOUDFLARE_API_BASE_URL });
  if (values.apply) await mkdir(folder, { recursive: true });

  /**
   * @param {ZeroTrustClient} account
   * @param {string} accountId
   */
  async function changeAccount(account, accountId) {
    const plan = await account.gateway.configuration.ensure(settings, { dryRun: true });
    if (plan.operations.length === 0) return "nothing to do";
    const operations = plan.operations.map(({ op, path }) => `${op} ${path}`).join(", ");
    if (!values.apply) return `would ${operations}`;
    const snapshot = JSON.stringify(await account.snapshot(), null, 2);
    // The flag "wx" rejects an existing file.
    await writeFile(join(String(folder), `${accountId}.json`), `${snapshot}\n`, { flag: "wx", mode: 0o600 });
    const { ignored } = await account.gateway.configuration.apply(plan);
    if (ignored.length > 0)
      throw new Error(`changed: ${operations}; but the server ignored ${ignored.map(({ path }) => path).join(", ")}`);
    return `changed: ${operations}`;
  }

  const results = await forEachAccount(
    zeroTrust,
    selectAccounts(accountIds),
    (account, { accountId }) => changeAccount(account, accountId),
    { onProgress: ({ result }) => printResult(result) },
  );
  const failedCount = results.filter(({ status }) => status === "rejected").length;
  console.log(`${failedCount} of ${results.length} accounts failed`);
  return failedCount > 0 ? 1 : 0;
}

try {
  process.exitCode = await rollOut();
} catch (error) {
  console.error(`roll-out: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
