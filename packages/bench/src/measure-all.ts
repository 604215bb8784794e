import type { Findings, Measure } from "./measures/measure.ts";
import { measures } from "./measures/measures.ts";
import type { Workbench } from "./workbench/open-workbench.ts";

/** Measures one after the other. A measure that fails hides no other: what it found is missing, and why is returned. */
export async function measureAll(
  workbench: Workbench,
  names: readonly string[],
): Promise<{ readonly findings: Findings; readonly failures: readonly string[] }> {
  const found: Findings[] = [];
  const failures: string[] = [];
  const measureOne = async (name: string, measure: Measure): Promise<void> => {
    const progress = (message: string): void => console.error(`${name}: ${message}`);
    found.push(await measure(workbench, progress).finally(() => progress("done")));
  };
  for (const [name, measure] of measures) {
    if (!names.includes(name)) continue;
    await measureOne(name, measure).catch((error: unknown) => failures.push(`${name}: ${error}`));
  }
  const findings = {
    rows: found.flatMap(({ rows = [] }) => rows),
    growth: found.flatMap(({ growth = [] }) => growth),
    builds: found.flatMap(({ builds = [] }) => builds),
  };
  return { findings, failures };
}
