// Usage: CLOUDFLARE_API_TOKEN=… node snapshot-and-restore.ts save ACCOUNT_ID FILE.json
//        CLOUDFLARE_API_TOKEN=… node snapshot-and-restore.ts restore ACCOUNT_ID FILE.json [--apply]
// Keeps everything that can be written of an account in a file, and brings the account back to it.
import { readFile, writeFile } from "node:fs/promises";
import { createZeroTrustClient } from "@zero-trust-accounts/client";

const [command, accountId, file, apply] = process.argv.slice(2);
if ((command !== "save" && command !== "restore") || accountId === undefined || file === undefined) {
  console.error("Name save or restore, an account id and a file.");
  process.exit(1);
}

const zeroTrust = createZeroTrustClient({ accountId, apiToken: process.env.CLOUDFLARE_API_TOKEN });

if (command === "save") {
  const snapshot = await zeroTrust.snapshot();
  // Nothing that is there already is overwritten.
  await writeFile(file, `${JSON.stringify(snapshot, null, 2)}\n`, { flag: "wx" });
  console.log(`saved the settings of ${accountId} as of ${snapshot.takenAt} in ${file}`);
} else {
  const { devices, gateway } = await zeroTrust.restore(JSON.parse(await readFile(file, "utf8")), {
    dryRun: apply !== "--apply",
  });
  for (const [name, change] of Object.entries({ "devices.settings": devices.settings, ...gateway }))
    for (const operation of change.operations)
      console.log(name, change.applied ? "restored" : "would restore", JSON.stringify(operation));
}
