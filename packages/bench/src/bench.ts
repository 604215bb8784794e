// node src/bench.ts [--only name,name]: measures this client side by side with others; only a whole run writes BENCHMARKS.md, the charts and the README's section
import { runScript } from "@zero-trust-accounts/tooling/command-line";
import { Command } from "commander";
import { chosenMeasures } from "./chosen-measures.ts";
import { measureAll } from "./measure-all.ts";
import { measures } from "./measures/measures.ts";
import { tables } from "./report/benchmarks-document.ts";
import { writeReport } from "./report/write-report.ts";
import { openWorkbench } from "./workbench/open-workbench.ts";

// What is temporary is removed as the process exits, which a signal alone would not let it do.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

async function bench(only: string | undefined): Promise<void> {
  const names = chosenMeasures(only === undefined ? [] : ["--only", only], [...measures.keys()]);
  console.error("building, packing and installing");
  using workbench = await openWorkbench();
  const { findings, failures } = await measureAll(workbench, names);
  console.log(tables(findings));
  if (failures.length > 0) throw new Error(failures.join("\n"));
  if (names.length === measures.size) await writeReport(workbench, findings);
}

await runScript(
  new Command("pnpm bench")
    .description("Measure this client side by side with others.")
    .option("--only <names>", "only these measures, separated by commas")
    .action(({ only }: { readonly only?: string }) => bench(only)),
);
