import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bundledDocument } from "../document/bundled-document.ts";
import { readCommittedVectors } from "../vectors/read-committed-vectors.ts";
import { calculateMutationScore } from "./calculate-mutation-score.ts";
import { createMutants } from "./create-mutants.ts";
import { applyMutant, type Mutant } from "./mutant.ts";
import { replayVectors } from "./replay-vectors.ts";
import { runMutants } from "./run-mutants.ts";
import type { Survivor } from "./survivor.ts";
import reviewed from "./survivors.json" with { type: "json" };

const committedVectors = readCommittedVectors();
const mutants = createMutants(bundledDocument);
/** Selects one mutant in 32 by its name, so that a new field in the spec does not change the rest of the sample. */
const isInSample = ({ name }: Mutant): boolean => (createHash("sha256").update(name).digest()[0] ?? 0) % 32 === 0;
const sample = mutants.filter(isInSample);
const survivors: readonly Survivor[] = reviewed;

test("all committed vectors match the document without a mutation", () => {
  expect([...replayVectors(bundledDocument, committedVectors)]).toEqual([]);
});

test("there are hundreds of mutants, and each one changes the document differently", () => {
  expect(mutants.length).toBeGreaterThan(400);
  const original = JSON.stringify(bundledDocument);
  const mutated = new Set(sample.map((mutant) => JSON.stringify(applyMutant(bundledDocument, mutant))));
  expect(mutated.has(original)).toBe(false);
  expect(mutated.size).toBe(sample.length);
});

test("the vectors notice a sample of the mutants, except for reviewed survivors", { timeout: 20_000 }, () => {
  const results = runMutants(bundledDocument, sample, committedVectors);
  expect(calculateMutationScore(results, survivors).problems).toEqual([]);
});

test("every reviewed survivor is a mutant and has a reason", () => {
  const names = new Set(mutants.map(({ name }) => name));
  expect(survivors.filter(({ name, reason }) => !names.has(name) || reason.length < 20)).toEqual([]);
});

test("a mutant counts for each operation that uses the changed part of the document", () => {
  const operationIdsOf = (name: string) =>
    runMutants(
      bundledDocument,
      mutants.filter((mutant) => mutant.name === name),
      committedVectors,
    ).flatMap(({ operationIds }) => operationIds);
  expect(operationIdsOf("drop operation: getGatewayLogging")).toEqual(["getGatewayLogging"]);
  expect(operationIdsOf("drop type: components/schemas/LoggingSettings")).toEqual([
    "getGatewayLogging",
    "updateGatewayLogging",
  ]);
  expect(operationIdsOf("change server: url")).toHaveLength(committedVectors.operations.length);
});

test("the score reports unreviewed survivors, obsolete reviews and a low share", () => {
  const results = [
    { operator: "drop", name: "drop: a", operationIds: ["get", "update"] },
    { operator: "drop", name: "drop: b", operationIds: ["get"], killedBy: "a vector" },
  ];
  const score = calculateMutationScore(results, [{ name: "drop: b", reason: "as reviewed" }]);
  expect(score).toMatchObject({
    mutants: 2,
    killed: 1,
    operations: [
      { operationId: "get", mutants: 2, killed: 1 },
      { operationId: "update", mutants: 1, killed: 0 },
    ],
    operators: [{ operator: "drop", mutants: 2, killed: 1 }],
  });
  expect(score.problems).toEqual([
    "survived without a reviewed reason: drop: a",
    "no longer survives, remove it from survivors.json: drop: b",
    "killed 1 of 2 mutants, less than 95 %",
  ]);
});
