import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createZeroTrustClient } from "@zero-trust-accounts/client";

const planFile = join(tmpdir(), "logging-plan.json");
const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const plan = await zeroTrust.gateway.logging.ensure({ redact_pii: true }, { dryRun: true });
await writeFile(planFile, JSON.stringify(plan));

// Later, after a review:
const change = await zeroTrust.gateway.logging.apply(JSON.parse(await readFile(planFile, "utf8")));
console.log(plan.applied, change.applied, change.operations);
