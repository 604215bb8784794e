import { expect, test } from "vitest";
import { parseMeasureNames } from "./parse-measure-names.ts";

test("a list of measures may contain spaces and repetitions", () => {
  expect(parseMeasureNames("cpu, bundle,cpu")).toEqual(["cpu", "bundle"]);
});

test.each(["speed", "", "cpu,"])(
  "the list %j contains an unknown name and is rejected with the allowed names",
  (list) => {
    expect(() => parseMeasureNames(list)).toThrow(/^"(speed)?" is not a measure\. Allowed: build, bundle, .*growth$/);
  },
);
