import { openReadmeSection } from "@zero-trust-accounts/tooling/readme";
import { Command } from "commander";
import { cloudflare } from "./faults/adapters/cloudflare.ts";
import { openapiFetch } from "./faults/adapters/openapi-fetch.ts";
import { thisClient } from "./faults/adapters/this-client.ts";
import { compareFaults } from "./faults/compare-faults.ts";
import { compareScenarios } from "./faults/compare-scenarios.ts";
import { findOutdatedRows } from "./faults/find-outdated-rows.ts";
import { renderFaultTable } from "./faults/render-fault-table.ts";

const command = new Command("faults")
  .description(
    "Runs this client, openapi-fetch and the cloudflare package against every fault, and writes the tables in FAULTS.md.",
  )
  .showHelpAfterError()
  .option("--check", "run only this client, write nothing, and fail if its columns in FAULTS.md are outdated")
  .parse();

const isCheck = command.opts<{ check?: boolean }>().check === true;
const adapters = isCheck ? [thisClient] : [thisClient, openapiFetch, cloudflare];
const names = adapters.map(({ name }) => name);

const faultRows = await compareFaults(adapters, (name) => {
  if (!isCheck) console.error(`measured: ${name}`);
});
const scenarioRows = await compareScenarios(adapters);
const content = `\`pnpm --filter @zero-trust-accounts/bench faults\` runs each client against a server that injects one fault at a time. Timeouts are short, and each client may retry
twice. openapi-fetch has no timeouts and no retries, so it gets \`AbortSignal.timeout\`. The requests are those that the server received, for
GET · PATCH · POST.

${renderFaultTable("fault", names, faultRows)}

One call in each of these scenarios:

${renderFaultTable("scenario", names, scenarioRows)}
`;

const section = openReadmeSection(new URL("../FAULTS.md", import.meta.url), "faults");
if (isCheck) {
  const outdated = findOutdatedRows(await section.read(), content);
  if (outdated.length > 0) {
    console.error(
      `packages/bench/FAULTS.md is outdated in "${outdated.join('", "')}". Run: pnpm --filter @zero-trust-accounts/bench faults`,
    );
    process.exitCode = 1;
  }
} else {
  console.log(content);
  await section.write(content);
}
// A client may still be waiting: one waits for the hour that a `Retry-After` requests.
process.exit();
