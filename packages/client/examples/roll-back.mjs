// Restores accounts from the snapshots that roll-out.mjs wrote. Without --apply, it only prints what would change.
//
//   node roll-back.mjs snapshots [account id]... [--apply]
//
// snapshots                folder of roll-out.mjs; all accounts in it are restored if no argument names one
// CLOUDFLARE_API_TOKEN     token with the permission Zero Trust Write
// CLOUDFLARE_API_BASE_URL  base URL, such as that of a mock (default: the API)
//
// A snapshot contains all writable settings, so a roll-back also reverts what others changed since. The dry run shows it.
// The exit code is 0 on success, 1 if an account failed, and 2 if the input is wrong.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createZeroTrustClient, forEachAccount, ZeroTrustError } from "@zero-trust-accounts/client";

/** @import { AccountResult, ZeroTrustClient } from "@zero-trust-accounts/client" */

const { CLOUDFLARE_API_TOKEN, CLOUDFLARE_API_BASE_URL } = process.env;

/** @param {string} folder */
async function listSnapshots(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json"));
  if (files.length === 0) throw new Error(`${folder} contains no snapshot`);
  return files.map((file) => file.slice(0, -".json".length)).sort();
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
async function rollBack() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { apply: { type: "boolean" } } });
  const [folder, ...accountIds] = positionals;
  if (folder === undefined) throw new Error("pass the folder with the snapshots");
  const selectedIds = accountIds.length > 0 ? accountIds : await listSnapshots(folder);
  const zeroTrust = createZeroTrustClient({ apiToken: CLOUDFLARE_API_TOKEN, baseUrl: CLOUDFLARE_API_BASE_URL });

  /**
   * @param {ZeroTrustClient} account
   * @param {string} accountId
   */
  async function restoreAccount(account, accountId) {
    const snapshot = JSON.parse(await readFile(join(String(folder), `${accountId}.json`), "utf8"));
    const { devices, gateway } = await account.restore(snapshot, { dryRun: values.apply !== true });
    const changes = Object.entries({ devices: devices.settings, ...gateway });
    const operations = changes.flatMap(([name, change]) =>
      change.operations.map(({ op, path }) => `${op} ${name}${path}`),
    );
    const ignored = changes.flatMap(([name, change]) => change.ignored.map(({ path }) => `${name}${path}`));
    if (ignored.length > 0)
      throw new Error(`restored: ${operations.join(", ")}; but the server ignored ${ignored.join(", ")}`);
    if (operations.length === 0) return "nothing to do";
    return `${values.apply ? "restored:" : "would"} ${operations.join(", ")}`;
  }

  const results = await forEachAccount(
    zeroTrust,
    selectedIds,
    (account, { accountId }) => restoreAccount(account, accountId),
    { onProgress: ({ result }) => printResult(result) },
  );
  const failedCount = results.filter(({ status }) => status === "rejected").length;
  console.log(`${failedCount} of ${results.length} accounts failed`);
  return failedCount > 0 ? 1 : 0;
}

try {
  process.exitCode = await rollBack();
} catch (error) {
  console.error(`roll-back: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
