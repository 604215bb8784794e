// Usage: node --max-http-header-size=1048576 src/live/live.ts   Compares what the real API answers with the document.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundledDocument } from "../document/bundled-document.ts";
import { packageFolder } from "../vectors/package-folder.ts";
import { checkLive, readOnlyOperations } from "./check-live.ts";
import { describeFindings } from "./describe-findings.ts";

const { CLOUDFLARE_API_TOKEN: apiToken, CLOUDFLARE_ACCOUNT_ID: accountId } = process.env;
const [server] = bundledDocument.servers;
const report = join(packageFolder, "output/live.md");
await rm(report, { force: true });

if (!(apiToken && accountId && server)) {
  console.log("Nothing was checked: set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID to read a real account.");
} else {
  const findings = await checkLive({ upstream: server.url, accountId, apiToken });
  console.log(`${readOnlyOperations.length} operations were read, ${findings.length} violations of the document.`);
  if (findings.length > 0) {
    const text = describeFindings(findings);
    console.log(text);
    await mkdir(join(packageFolder, "output"), { recursive: true });
    await writeFile(report, `The API does not answer as \`spec/\` says.\n\n${text}\n`);
    process.exitCode = 1;
  }
}
