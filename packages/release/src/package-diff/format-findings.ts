import { bumps } from "../spec-diff/bump.ts";
import type { Finding } from "./finding.ts";

/** Returns one line for each finding, the largest bump first. */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = findings.toSorted((first, second) => bumps.indexOf(second.bump) - bumps.indexOf(first.bump));
  return sorted.map(({ location, description, bump }) => `${bump.padEnd(5)}  ${location}: ${description}`).join("\n");
}
