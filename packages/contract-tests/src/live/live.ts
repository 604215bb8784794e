import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";
import { bundledDocument } from "../document/bundled-document.ts";
import { packageFolder } from "../package-folder.ts";
import { writeOutput } from "../write-output.ts";
import { formatFindings } from "./format-findings.ts";

async function compareApi(): Promise<void> {
  // The report of an earlier run must not stay if this run fails.
  const reportName = "live.md";
  await rm(join(packageFolder, "output", reportName), { force: true });

  const { CLOUDFLARE_API_TOKEN: apiToken, CLOUDFLARE_ACCOUNT_ID: accountId } = process.env;
  if (!apiToken || !accountId)
    throw new Error("set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID, because this command reads a real account");
  const [server] = bundledDocument.servers;
  if (server === undefined) throw new Error("the bundled document has no server");

  // Prism takes seconds to load, so it is loaded only when it is needed.
  const { checkAccount, readOperationIds } = await import("./check-account.ts");
  const findings = await checkAccount({ apiUrl: server.url, accountId, apiToken });
  console.log(
    `Called ${readOperationIds.length} operations and found ${findings.length} differences from the document.`,
  );
  if (findings.length === 0) return;
  const list = formatFindings(findings);
  console.log(list);
  await writeOutput(reportName, `The responses of the API differ from \`spec/\`.\n\n${list}\n`);
  process.exitCode = 1;
}

await runScript(
  new Command("live")
    .description(
      `Reads a real account, and compares the responses with the bundled document. Changes nothing.
Needs the environment variables CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID.
Prints the differences, and writes them to output/live.md. Fails if there are any.`,
    )
    .action(compareApi),
);
