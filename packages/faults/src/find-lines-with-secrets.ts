import { inspect } from "node:util";

const inspectOptions = { showHidden: true, depth: null, getters: true, maxArrayLength: null, maxStringLength: null };

/** All representations of a value: `String`, JSON, and `inspect` with hidden properties and the stack of an error. */
const formatValue = (value: unknown): string =>
  [String(value), JSON.stringify(value), inspect(value, inspectOptions)].join("\n");

/** Finds the lines that contain a secret in all representations of the values. */
export function findLinesWithSecrets(secrets: readonly string[], ...values: readonly unknown[]): string[] {
  const lines = values.flatMap((value) => formatValue(value).split("\n"));
  return lines.filter((line) => secrets.some((secret) => line.includes(secret)));
}
