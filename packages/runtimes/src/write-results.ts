import { writeFile } from "node:fs/promises";
import type { Matrix } from "@zero-trust-accounts/tooling/tables";
import { createMatrix } from "./create-matrix.ts";
import type { RuntimeResult } from "./runtime-result.ts";
import { scenarios } from "./suite/scenarios.ts";

/** The content of results.json. The scenarios of one group share an entry. */
export interface RuntimesResults {
  /** Each runtime with its version. */
  readonly runtimes: readonly string[];
  /** `results` has one entry for each runtime: `✓`, a count such as `12/12`, or a difference such as `sent twice`. */
  readonly scenarios: readonly { readonly name: string; readonly results: readonly string[] }[];
}

/** Converts the matrix of the table to the content of results.json. */
export function createResults([headings = [], ...rows]: Matrix): RuntimesResults {
  const [, ...runtimes] = headings;
  return { runtimes, scenarios: rows.map(([name = "", ...results]) => ({ name, results })) };
}

/** Writes results.json, from which the documentation site draws a chart. */
export async function writeResults(results: readonly RuntimeResult[]): Promise<void> {
  const matrix = createMatrix(scenarios, results, ({ group, name }) => group ?? name);
  const text = `${JSON.stringify(createResults(matrix), null, 2)}\n`;
  await writeFile(new URL("../results/results.json", import.meta.url), text);
}
