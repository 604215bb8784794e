import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bundledDocument } from "../document/bundled-document.ts";
import { type Mutant, mutate } from "./mutant.ts";
import { mutantsOf } from "./mutants-of.ts";
import { scoreOf } from "./mutation-score.ts";
import { replay } from "./replay.ts";
import { runMutants } from "./run-mutants.ts";
import type { Survivor } from "./survivor.ts";
import reviewed from "./survivors.json" with { type: "json" };

const mutants = mutantsOf(bundledDocument);
/** One mutant in 32, chosen by its name: a new field does not change which others are in the sample. */
const isInSample = ({ name }: Mutant): boolean => (createHash("sha256").update(name).digest()[0] ?? 0) % 32 === 0;
const sample = mutants.filter(isInSample);
const survivors: readonly Survivor[] = reviewed;

test("the vectors hold for the document as it is", () => {
  expect([...replay(bundledDocument)]).toEqual([]);
});

test("there are hundreds of mutants, each another document", () => {
  expect(mutants.length).toBeGreaterThan(400);
  const before = JSON.stringify(bundledDocument);
  const texts = new Set(sample.map((mutant) => JSON.stringify(mutate(bundledDocument, mutant))));
  expect(texts.has(before)).toBe(false);
  expect(texts.size).toBe(sample.length);
});

test("a sample of the mutants is noticed, but for those that were reviewed", { timeout: 20_000 }, () => {
  expect(scoreOf(runMutants(bundledDocument, sample), survivors).complaints).toEqual([]);
});

test("every reviewed survivor is a mutant and has a reason", () => {
  const names = new Set(mutants.map(({ name }) => name));
  expect(survivors.filter(({ name, reason }) => !names.has(name) || reason.length < 20)).toEqual([]);
});

test("the score complains of what is not reviewed, of what no longer survives, and of a low share", () => {
  const outcomes = [
    { operator: "drop", name: "drop: a" },
    { operator: "drop", name: "drop: b", killedBy: "a vector" },
  ];
  const { complaints, killed } = scoreOf(outcomes, [{ name: "drop: b", reason: "as reviewed" }]);
  expect(killed).toBe(1);
  expect(complaints).toEqual([
    "survived without a reviewed reason: drop: a",
    "no longer survives: drop: b",
    "less than 95 % were killed",
  ]);
});
