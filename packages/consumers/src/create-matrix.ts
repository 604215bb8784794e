import type { Matrix } from "@zero-trust-accounts/tooling/tables";
import type { ConsumerResult } from "./test-consumer.ts";

/** Creates a matrix with a row for each consumer. */
export const createMatrix = (results: readonly ConsumerResult[]): Matrix => [
  ["", "ES module", "CommonJS"],
  ...results.map((result) => [result.title, result.import.label, result.require.label]),
];
