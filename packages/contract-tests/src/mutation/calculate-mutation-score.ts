import type { MutationScore } from "./mutation-score.ts";
import type { MutantResult } from "./run-mutants.ts";
import type { Survivor } from "./survivor.ts";

const minimumKilledShare = 0.95;

function countKilled(results: readonly MutantResult[]): { readonly mutants: number; readonly killed: number } {
  const killed = results.filter(({ killedBy }) => killedBy !== undefined).length;
  return { mutants: results.length, killed };
}

function findProblems(
  results: readonly MutantResult[],
  survivors: readonly Survivor[],
  reviewedSurvivors: readonly Survivor[],
): readonly string[] {
  const unreviewed = survivors.filter(({ reason }) => reason === "");
  const killedNames = new Set(results.flatMap(({ name, killedBy }) => (killedBy === undefined ? [] : [name])));
  const obsolete = reviewedSurvivors.filter(({ name }) => killedNames.has(name));
  const { mutants, killed } = countKilled(results);
  const problems = [
    ...unreviewed.map(({ name }) => `survived without a reviewed reason: ${name}`),
    ...obsolete.map(({ name }) => `no longer survives, remove it from survivors.json: ${name}`),
  ];
  if (killed / mutants < minimumKilledShare)
    problems.push(`killed ${killed} of ${mutants} mutants, less than ${minimumKilledShare * 100} %`);
  return problems;
}

/** Sums up the results of all mutants, and compares the survivors with the reviewed ones. */
export function calculateMutationScore(
  results: readonly MutantResult[],
  reviewedSurvivors: readonly Survivor[],
): MutationScore {
  const operators = [...new Set(results.map(({ operator }) => operator))].sort();
  const operationIds = [...new Set(results.flatMap((result) => result.operationIds))].sort();
  const survivors = results
    .filter(({ killedBy }) => killedBy === undefined)
    .map(({ name }) => {
      const reviewed = reviewedSurvivors.find((survivor) => survivor.name === name);
      return { name, reason: reviewed?.reason ?? "" };
    });
  return {
    ...countKilled(results),
    operations: operationIds.map((operationId) => {
      const operationResults = results.filter((result) => result.operationIds.includes(operationId));
      return { operationId, ...countKilled(operationResults) };
    }),
    operators: operators.map((operator) => {
      const operatorResults = results.filter((result) => result.operator === operator);
      return { operator, ...countKilled(operatorResults) };
    }),
    survivors,
    problems: findProblems(results, survivors, reviewedSurvivors),
  };
}
