import { expect, test } from "vitest";
import { chosenMeasures } from "./chosen-measures.ts";

const names = ["bundle", "cpu", "own-work"];

test("everything is measured unless some of it is chosen", () => {
  expect(chosenMeasures([], names)).toEqual(names);
  expect(chosenMeasures(["--only", "cpu, bundle,cpu"], names)).toEqual(["cpu", "bundle"]);
});

test.each(["speed", "", "cpu,"])("an unknown name is told apart, with those there are: %j", (only) => {
  expect(() => chosenMeasures([`--only=${only}`], names)).toThrow(/is no measure; --only takes .*bundle,cpu,own-work$/);
});
