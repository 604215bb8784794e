import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command, Option } from "commander";
import { measures } from "./measures/measures.ts";
import { parseMeasureNames } from "./parse-measure-names.ts";
import { renderTables } from "./report/render-tables.ts";
import { writeReport } from "./report/write-report.ts";
import { readEnvironment } from "./results/read-environment.ts";
import { readResults, writeResults } from "./results/results-file.ts";
import { runMeasures } from "./run-measures.ts";
import { createTemporaryProject } from "./temporary-project/create-temporary-project.ts";

interface Flags {
  readonly only?: readonly string[];
  readonly render?: true;
}

const allNames = [...measures.keys()];

// A signal alone skips the "exit" handlers that remove temporary folders.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

async function bench({ only = allNames, render }: Flags): Promise<void> {
  if (render) return writeReport(await readResults());
  console.error("building, packing and installing");
  using project = await createTemporaryProject();
  const { measurements, failures } = await runMeasures(project, only);
  console.log(renderTables(measurements));
  if (failures.length > 0) throw new Error(failures.join("\n"));
  if (only.length < allNames.length) return;
  const results = { environment: await readEnvironment(project), ...measurements };
  await writeResults(results);
  await writeReport(results);
}

await runScript(
  new Command("pnpm bench")
    .description(
      "Compares the cost of this client with other clients. A complete run writes results.json, BENCHMARKS.md and its charts.",
    )
    .option("--only <measures>", `print some measures and write nothing: ${allNames.join(",")}`, parseMeasureNames)
    .addOption(new Option("--render", "write everything from results.json without measuring").conflicts("only"))
    .action(bench),
);
