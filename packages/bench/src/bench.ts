import { Option } from "commander";
import { runScript } from "../../../scripts/run-script.ts";
import { createCommand } from "./command-line.ts";
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

const command = createCommand(
  "bench",
  "Compares the cost of this client with other clients. A complete run writes results.json, BENCHMARKS.md, the charts and the README's section.",
)
  .option("--only <measures>", `print some measures and write nothing: ${allNames.join(",")}`, parseMeasureNames)
  .addOption(new Option("--render", "write everything from results.json without measuring").conflicts("only"));

// A signal alone skips the "exit" handlers that remove temporary folders.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

await runScript(async (args) => {
  const { only = allNames, render } = command.parse(args, { from: "user" }).opts<Flags>();
  if (render) {
    await writeReport(await readResults());
    return;
  }

  console.error("building, packing and installing");
  using project = await createTemporaryProject();
  const { measurements, failures } = await runMeasures(project, only);
  console.log(renderTables(measurements));
  if (failures.length > 0) throw new Error(failures.join("\n"));
  if (only.length < allNames.length) return;
  const results = { environment: await readEnvironment(project), ...measurements };
  await writeResults(results);
  await writeReport(results);
});
