import { openReadmeSection } from "@zero-trust-accounts/tooling/readme";
import { formatAsMarkdown, type Matrix } from "@zero-trust-accounts/tooling/tables";
import { expect, test } from "vitest";
import results from "../results/results.json" with { type: "json" };
import { createResults } from "./write-results.ts";

test("results.json and the table in RUNTIMES.md have the same content", async () => {
  const table = await openReadmeSection(new URL("../RUNTIMES.md", import.meta.url), "runtimes").read();
  const rows = results.scenarios.map((scenario) => [scenario.name, ...scenario.results]);
  expect(`${formatAsMarkdown([["", ...results.runtimes], ...rows])}\n`).toBe(table);
});

test("separates the names of the runtimes and scenarios from the results", () => {
  const matrix: Matrix = [
    ["", "Node", "Bun"],
    ["a retry", "✓", "✗"],
  ];
  const scenarios = [{ name: "a retry", results: ["✓", "✗"] }];
  expect(createResults(matrix)).toEqual({ runtimes: ["Node", "Bun"], scenarios });
});
