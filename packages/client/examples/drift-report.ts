// Usage: CLOUDFLARE_API_TOKEN=… node drift-report.ts DESIRED.json ACCOUNT_ID…
// Prints how the Gateway settings of accounts differ from the desired settings in a JSON document. Fields that the
// document does not contain are ignored.
import { readFile } from "node:fs/promises";
import { createZeroTrustClient, forEachAccount, type GatewayConfigurationBody } from "@zero-trust-accounts/client";

const [file, ...accountIds] = process.argv.slice(2);
if (file === undefined || accountIds.length === 0) {
  console.error("Pass a JSON document and at least one account id.");
  process.exit(1);
}
const desired: GatewayConfigurationBody["settings"] = JSON.parse(await readFile(file, "utf8"));

const zeroTrust = createZeroTrustClient({ apiToken: process.env.CLOUDFLARE_API_TOKEN });

function drawProgress(done: number, total: number): void {
  const width = 30;
  const filledWidth = Math.round((done / total) * width);
  process.stderr.write(
    `\r${"█".repeat(filledWidth)}${"░".repeat(width - filledWidth)} ${done}/${total}${done === total ? "\n" : ""}`,
  );
}

const results = await forEachAccount(
  zeroTrust,
  accountIds,
  (account) => account.gateway.configuration.ensure(desired, { dryRun: true }),
  { onProgress: ({ done, total }) => drawProgress(done, total) },
);

let driftedCount = 0;
for (const result of results) {
  if (result.status === "rejected") console.log(`${result.accountId}: failed, ${String(result.reason)}`);
  else if (result.value.operations.length > 0) {
    driftedCount++;
    console.log(`${result.accountId}:`);
    for (const { op, path, ...values } of result.value.operations)
      console.log(`  ${op} ${path}`, JSON.stringify(values));
  }
}
console.log(`${driftedCount} of ${results.length} accounts differ`);
if (driftedCount > 0 || results.some(({ status }) => status === "rejected")) process.exitCode = 1;
