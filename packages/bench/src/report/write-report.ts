import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readmeSection } from "@zero-trust-accounts/tooling/readme";
import { comparisonChart } from "../chart/comparison-chart.ts";
import { growthChart } from "../chart/growth-chart.ts";
import type { Findings } from "../measures/measure.ts";
import { repositoryRoot } from "../repository-root.ts";
import type { Workbench } from "../workbench/open-workbench.ts";
import { benchmarksDocument } from "./benchmarks-document.ts";
import { circumstances } from "./circumstances.ts";
import { readmeSummary } from "./readme-summary.ts";

const charts = join(repositoryRoot, "packages/bench/charts");

/** Writes BENCHMARKS.md, its charts and what the README says of them. */
export async function writeReport(workbench: Workbench, findings: Findings): Promise<void> {
  const document = benchmarksDocument(findings, await circumstances(workbench));
  await mkdir(charts, { recursive: true });
  await writeFile(join(charts, "comparison.svg"), comparisonChart(findings.rows ?? []));
  await writeFile(join(charts, "growth.svg"), growthChart(findings.growth ?? []));
  await writeFile(join(repositoryRoot, "BENCHMARKS.md"), document);
  await readmeSection(join(repositoryRoot, "README.md"), "bench").write(readmeSummary(findings));
}
