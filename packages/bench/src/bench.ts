// node src/bench.ts [--only name,name]: measures this client side by side with others; a whole run writes BENCHMARKS.md, its charts and the README's section
import { parseArgs } from "node:util";
import type { Findings } from "./measures/measure.ts";
import { measures } from "./measures/measures.ts";
import { openWorkbench } from "./workbench/open-workbench.ts";

const names = [...measures.keys()];

function chosenMeasures(): readonly string[] {
  const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
  const chosen = only?.split(",") ?? names;
  const unknown = chosen.find((name) => !measures.has(name));
  if (unknown !== undefined) throw new Error(`no measure "${unknown}": --only takes ${names.join(",")}`);
  return chosen;
}

const only = chosenMeasures();
const findings: Findings[] = [];
{
  using bench = await openWorkbench();
  for (const name of only) {
    const m = measures.get(name);
    if (m) findings.push(await m(bench, (s) => console.error(`${name}: ${s}`)));
  }
}
console.log(JSON.stringify(findings, null, 1));
