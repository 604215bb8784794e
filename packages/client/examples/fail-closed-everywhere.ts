// Usage: CLOUDFLARE_API_TOKEN=… node fail-closed-everywhere.ts [--apply] ACCOUNT_ID…
// Sets antivirus.fail_closed in every account, so that Gateway blocks files that it cannot scan. Without --apply, the
// program only prints what would change.
import { createZeroTrustClient, forEachAccount } from "@zero-trust-accounts/client";

const accountIds = process.argv.slice(2).filter((argument) => argument !== "--apply");
const dryRun = !process.argv.includes("--apply");
if (accountIds.length === 0) {
  console.error("Pass at least one account id.");
  process.exit(1);
}

const zeroTrust = createZeroTrustClient({ apiToken: process.env.CLOUDFLARE_API_TOKEN });

const results = await forEachAccount(zeroTrust, accountIds, (account) =>
  account.gateway.configuration.ensure({ antivirus: { fail_closed: true } }, { dryRun }),
);

for (const result of results) {
  if (result.status === "rejected") console.log(result.accountId, "failed:", String(result.reason));
  else if (result.value.operations.length === 0) console.log(result.accountId, "is closed already");
  else
    console.log(
      result.accountId,
      result.value.applied ? "changed:" : "would change:",
      JSON.stringify(result.value.operations),
    );
}
if (results.some(({ status }) => status === "rejected")) process.exitCode = 1;
