// Usage: CLOUDFLARE_API_TOKEN=… node snapshot-and-restore.ts save ACCOUNT_ID FILE.json
//        CLOUDFLARE_API_TOKEN=… node snapshot-and-restore.ts restore ACCOUNT_ID FILE.json [--apply]
// Saves all writable settings of an account in a file, or restores them from the file. Without --apply, restore only
// prints what would change.
import { readFile, writeFile } from "node:fs/promises";
import { createZeroTrustClient } from "@zero-trust-accounts/client";

const [command, accountId, file, apply] = process.argv.slice(2);
if ((command !== "save" && command !== "restore") || accountId === undefined || file === undefined) {
  console.error("Pass save or restore, an account id and a file.");
  process.exit(1);
}

const zeroTrust = createZeroTrustClient({ accountId, apiToken: process.env.CLOUDFLARE_API_TOKEN });

if (command === "save") {
  const snapshot = await zeroTrust.snapshot();
  // The flag "wx" rejects an existing file.
  await writeFile(file, `${JSON.stringify(snapshot, null, 2)}\n`, { flag: "wx" });
  console.log(`saved the settings of ${accountId} as of ${snapshot.takenAt} in ${file}`);
} else {
  const { devices, gateway } = await zeroTrust.restore(JSON.parse(await readFile(file, "utf8")), {
    dryRun: apply !== "--apply",
  });
  const changes = { "devices.settings": devices.settings, ...gateway };
  for (const [name, change] of Object.entries(changes))
    for (const operation of change.operations)
      console.log(name, change.applied ? "restored" : "would restore", JSON.stringify(operation));
}
