// Reports how the Gateway settings of accounts differ from the desired ones. It only reads.
//
//   node drift-report.mjs desired.json [account id]...
//
// desired.json             desired settings, such as {"antivirus":{"fail_closed":true}}; other settings are not compared
// CLOUDFLARE_API_TOKEN     token with the permission Zero Trust Read
// CLOUDFLARE_ACCOUNT_IDS   accounts, separated by commas, if no argument names one
// CLOUDFLARE_API_BASE_URL  base URL, such as that of a mock (default: the API)
//
// The exit code is 0 without a difference, 1 with differences, and 2 if an account failed or the input is wrong.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createZeroTrustClient, forEachAccount } from "@zero-trust-accounts/client";

const { CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_IDS = "", CLOUDFLARE_API_BASE_URL } = process.env;

/** @param {string | undefined} file */
async function readSettings(file) {
  if (file === undefined) throw new Error("pass a JSON file with the desired settings");
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

/** @returns {Promise<number>} the exit code */
async function reportDrift() {
  const [file, ...accountIds] = parseArgs({ allowPositionals: true }).positionals;
  const desired = await readSettings(file);
  const zeroTrust = createZeroTrustClient({ apiToken: CLOUDFLARE_API_TOKEN, baseUrl: CLOUDFLARE_API_BASE_URL });

  const results = await forEachAccount(
    zeroTrust,
    selectAccounts(accountIds),
    (account) => account.gateway.configuration.ensure(desired, { dryRun: true }),
    { onProgress: ({ done, total }) => console.error(`${done} of ${total} accounts`) },
  );

  let driftedCount = 0;
  let failedCount = 0;
  for (const result of results) {
    if (result.status === "rejected") {
      failedCount++;
      const { reason } = result;
      console.log(`${result.accountId}: failed: ${reason instanceof Error ? reason.message : reason}`);
    } else if (result.value.operations.length > 0) {
      driftedCount++;
      console.log(`${result.accountId}: differs`);
      for (const { op, path, ...values } of result.value.operations)
        console.log(`  ${op} ${path}`, JSON.stringify(values));
    }
  }
  console.log(`${driftedCount} of ${results.length} accounts differ, ${failedCount} failed`);
  if (failedCount > 0) return 2;
  return driftedCount > 0 ? 1 : 0;
}

try {
  process.exitCode = await reportDrift();
} catch (error) {
  console.error(`drift-report: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
