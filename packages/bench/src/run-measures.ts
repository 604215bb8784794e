import type { Measure } from "./measures/measure.ts";
import { measures } from "./measures/measures.ts";
import type { Measurements } from "./results/results.ts";
import type { TemporaryProject } from "./temporary-project/create-temporary-project.ts";

export interface MeasureRun {
  readonly measurements: Measurements;
  /** One message for each measure that failed. */
  readonly failures: readonly string[];
}

/** Runs measures one after the other. If one fails, the others run nevertheless. */
export async function runMeasures(project: TemporaryProject, names: readonly string[]): Promise<MeasureRun> {
  const found: Partial<Measurements>[] = [];
  const failures: string[] = [];
  async function runMeasure(name: string, measure: Measure): Promise<void> {
    const reportProgress = (message: string): void => console.error(`${name}: ${message}`);
    found.push(await measure(project, reportProgress));
    reportProgress("done");
  }
  for (const [name, measure] of measures) {
    if (!names.includes(name)) continue;
    await runMeasure(name, measure).catch((error: unknown) => failures.push(`${name}: ${error}`));
  }
  const measurements = {
    rows: found.flatMap(({ rows = [] }) => rows),
    growth: found.flatMap(({ growth = [] }) => growth),
    builds: found.flatMap(({ builds = [] }) => builds),
  };
  return { measurements, failures };
}
