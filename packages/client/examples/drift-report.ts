// Usage: CLOUDFLARE_API_TOKEN=… node drift-report.ts DESIRED.json ACCOUNT_ID…
// Prints where accounts differ from the desired Gateway settings in a JSON document. Undeclared fields do not count.
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
  const filled = Math.round((done / total) * width);
  process.stderr.write(
    `\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total}${done === total ? "\n" : ""}`,
  );
}

const results = await forEachAccount(
  zeroTrust,
  accountIds,
  (account) => account.gateway.configuration.ensure(desired, { dryRun: true }),
  { onProgress: ({ done, total }) => drawProgress(done, total) },
);

let drifted = 0;
for (const result of results) {
  if (result.status === "rejected") console.log(`${result.accountId}: failed, ${String(result.reason)}`);
  else if (result.value.operations.length > 0) {
    drifted++;
    console.log(`${result.accountId}:`);
    for (const { op, path, ...rest } of result.value.operations) console.log(`  ${op} ${path}`, JSON.stringify(rest));
  }
}
console.log(`${drifted} of ${results.length} accounts differ`);
if (drifted > 0 || results.some(({ status }) => status === "rejected")) process.exitCode = 1;
