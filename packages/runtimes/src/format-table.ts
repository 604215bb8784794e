import { formatAsMarkdown } from "@zero-trust-accounts/tooling/tables";
import { createMatrix } from "./create-matrix.ts";
import type { RuntimeResult } from "./runtime-result.ts";
import { scenarios } from "./suite/scenarios.ts";

/** Formats the table in RUNTIMES.md, where the scenarios of one group share a row. */
export function formatTable(results: readonly RuntimeResult[]): string {
  const matrix = createMatrix(scenarios, results, ({ group, name }) => group ?? name);
  return `${formatAsMarkdown(matrix)}\n`;
}

/** Removes the version of the browser, which differs from machine to machine. */
export const removeBrowserVersion = (table: string): string => table.replace(/(?<=Chromium )[\d.]+/, "");
