import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createZeroTrustClient } from "@zero-trust-accounts/client";

const file = join(await mkdtemp(join(tmpdir(), "settings-")), "account.json");
const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const snapshot = await zeroTrust.snapshot();
await writeFile(file, JSON.stringify(snapshot, null, 2), { flag: "wx" });

await zeroTrust.devices.settings.patch({ gateway_proxy_enabled: true });

const changes = await zeroTrust.restore(JSON.parse(await readFile(file, "utf8")));
console.log(changes.devices.settings.operations);
