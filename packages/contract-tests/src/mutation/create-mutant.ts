import type { Change, Mutant } from "./mutant.ts";

/** The changes of one mutant with the operator and the rest of the mutant's name. */
export type NamedChange = readonly [operator: string, detail: string, ...changes: readonly Change[]];

/** Creates the mutant `<operator>: <detail>`. */
export const createMutant = ([operator, detail, ...changes]: NamedChange): Mutant => ({
  operator,
  name: `${operator}: ${detail}`,
  changes,
});
