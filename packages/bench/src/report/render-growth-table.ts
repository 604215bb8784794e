import type { Growth, GrowthPoint } from "../results/growth.ts";
import { renderTable } from "./render-table.ts";

const formatNumber = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 3 });

/** States how many times the last amount and its cost are as large as the first. */
function describeGrowth({ points, subject }: Growth): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "";
  const formatRatio = (key: keyof GrowthPoint): string => formatNumber(last[key] / first[key]);
  return `${formatRatio("amount")} times the ${subject} take ${formatRatio("milliseconds")} times the CPU time and ${formatRatio("kilobytes")} times the memory.`;
}

/** Renders time and memory of each amount, in total and per unit. */
export function renderGrowthTable(growth: Growth): string {
  const table = renderTable(
    [growth.subject, "CPU time, ms", "memory, kB", "CPU time for each, ms", "memory for each, kB"],
    growth.points.map(({ amount, milliseconds, kilobytes }) =>
      [amount, milliseconds, kilobytes, milliseconds / amount, kilobytes / amount].map(formatNumber),
    ),
  );
  return `${growth.title}:\n\n${table}\n\n${describeGrowth(growth)}`;
}
