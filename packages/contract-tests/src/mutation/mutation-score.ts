import type { MutantOutcome } from "./run-mutants.ts";
import type { Survivor } from "./survivor.ts";

/** How many of an operator's mutants were noticed. */
export interface OperatorScore {
  readonly operator: string;
  readonly mutants: number;
  readonly killed: number;
}

export interface MutationScore {
  readonly operators: readonly OperatorScore[];
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
  /** What is wrong with the score; empty when all is well. */
  readonly complaints: readonly string[];
}

const leastShare = 0.95;

/** Sums up what became of the mutants, by operator, and compares the survivors with the reviewed ones. */
export function scoreOf(outcomes: readonly MutantOutcome[], reviewed: readonly Survivor[]): MutationScore {
  const countKilled = (some: readonly MutantOutcome[]) => some.filter(({ killedBy }) => killedBy !== undefined).length;
  const names = [...new Set(outcomes.map(({ operator }) => operator))].sort();
  const operators = names.map((operator) => {
    const own = outcomes.filter((outcome) => outcome.operator === operator);
    return { operator, mutants: own.length, killed: countKilled(own) };
  });
  const survived = new Set(outcomes.flatMap(({ name, killedBy }) => (killedBy === undefined ? [name] : [])));
  const run = new Set(outcomes.map(({ name }) => name));
  const survivors = [...survived].map((name) => ({
    name,
    reason: reviewed.find((each) => each.name === name)?.reason ?? "",
  }));
  const killed = countKilled(outcomes);
  const complaints = [
    ...survivors.filter(({ reason }) => reason === "").map(({ name }) => `survived without a reviewed reason: ${name}`),
    ...reviewed.flatMap(({ name }) => (run.has(name) && !survived.has(name) ? [`no longer survives: ${name}`] : [])),
    ...(killed / outcomes.length < leastShare ? [`less than ${leastShare * 100} % were killed`] : []),
  ];
  return { operators, mutants: outcomes.length, killed, survivors, complaints };
}
