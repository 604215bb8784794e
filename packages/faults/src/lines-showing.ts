import { inspect } from "node:util";

const everything = { showHidden: true, depth: null, getters: true, maxArrayLength: null, maxStringLength: null };

/** All that a value can show of itself: as a text, as JSON, and printed with what is hidden, its stack included. */
const shownBy = (value: unknown): string =>
  [String(value), JSON.stringify(value), inspect(value, everything)].join("\n");

/** The lines that show one of the secrets, of all that the values can show. */
export const linesShowing = (secrets: readonly string[], ...values: readonly unknown[]): string[] =>
  values
    .flatMap((value) => shownBy(value).split("\n"))
    .filter((line) => secrets.some((secret) => line.includes(secret)));
