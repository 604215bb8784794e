import type { Growth } from "../measures/measure.ts";
import { markdownTable } from "./markdown-table.ts";

const number = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 3 });

/** How often the last amount costs what the first one does. */
function factors({ points, subject }: Growth): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const times = (key: "amount" | "milliseconds" | "kilobytes"): string => number(last[key] / first[key]);
  return `${times("amount")} times the ${subject} take ${times("milliseconds")} times the time and ${times("kilobytes")} times the memory.`;
}

export const growthTable = (growth: Growth): string => `${growth.title}:

${markdownTable(
  [growth.subject, "CPU, ms", "memory, kB", "CPU, ms each", "memory, kB each"],
  growth.points.map(({ amount, milliseconds, kilobytes }) =>
    [amount, milliseconds, kilobytes, milliseconds / amount, kilobytes / amount].map(number),
  ),
)}

${factors(growth)}`;
