// node src/fault-comparison.ts [--check]: writes a comparison of the clients into the client's README, or only checks this client's part of it
import { readmeSection } from "@zero-trust-accounts/tooling/readme";
import { compareFaults } from "./compare-faults.ts";
import { compareWeaknesses } from "./compare-weaknesses.ts";
import { bareOpenapiFetch } from "./contenders/bare-openapi-fetch.ts";
import { thisClient } from "./contenders/this-client.ts";
import { vendorPackage } from "./contenders/vendor-package.ts";
import { staleRows } from "./stale-rows.ts";
import { table } from "./table.ts";

const section = readmeSection(new URL("../../client/README.md", import.meta.url), "faults");
const isCheck = process.argv.includes("--check");
const contenders = isCheck ? [thisClient] : [thisClient, bareOpenapiFetch, vendorPackage];
const names = contenders.map(({ name }) => name);

const faultRows = await compareFaults(contenders, (name) => {
  if (!isCheck) console.error(`measured: ${name}`);
});
const weaknessRows = await compareWeaknesses(contenders);
const content = `Measured by \`pnpm bench:faults\` against a server that misbehaves on purpose, with small time limits and two retries allowed.
Bare openapi-fetch has neither: it is given \`AbortSignal.timeout\`. Requests are those that the server saw, for GET · PATCH · POST.

${table("fault", names, faultRows)}

A closer look, one call each:

${table("case", names, weaknessRows)}
`;

if (isCheck) {
  const stale = staleRows(await section.read(), content);
  if (stale.length > 0) {
    console.error(`packages/client/README.md is stale in "${stale.join('", "')}", run: pnpm bench:faults`);
    process.exitCode = 1;
  }
} else {
  console.log(content);
  await section.write(content);
}
// A contender may still be asleep: one obeys a `Retry-After` of an hour.
process.exit();
