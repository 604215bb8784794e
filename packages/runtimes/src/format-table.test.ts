import { readFile } from "node:fs/promises";
import { openReadmeSection } from "@zero-trust-accounts/tooling/readme";
import { expect, test } from "vitest";
import { runtimesFolder } from "./find-installed-file.ts";
import { formatTable, removeBrowserVersion } from "./format-table.ts";
import { scenarios } from "./suite/scenarios.ts";

const tableFile = new URL("../RUNTIMES.md", import.meta.url);
const table = await openReadmeSection(tableFile, "runtimes").read();

const readFirstColumn = (table: string): string[] => table.split("\n").map((line) => line.split("|")[1]?.trim() ?? "");

test("RUNTIMES.md has a row for each scenario or group", () => {
  expect(readFirstColumn(table)).toEqual(readFirstColumn(formatTable([])));
});

test("RUNTIMES.md names the installed versions of the runtimes", async () => {
  const packageJson = await readFile(`${runtimesFolder}/package.json`, "utf8");
  const { dependencies, optionalDependencies }: Record<string, Record<string, string>> = JSON.parse(packageJson);
  const nodeVersions = Object.values(optionalDependencies ?? {}).map((specifier) => specifier.split("@").at(-1));
  const nodeHeadings = [...new Set(nodeVersions)].map((version) => `Node ${version}`);
  const [, year, month, day] = /^1\.(\d{4})(\d\d)(\d\d)\./.exec(dependencies?.workerd ?? "") ?? [];
  const workerdHeading = `workerd ${year}-${month}-${day}`;
  const headings = table.split("\n")[0]?.split(" | ") ?? [];
  const [, ...runtimeHeadings] = headings.slice(0, -1);
  expect(runtimeHeadings).toEqual([
    ...nodeHeadings,
    `Deno ${dependencies?.deno}`,
    `Bun ${dependencies?.bun}`,
    workerdHeading,
  ]);
});

test("removes only the version of the browser", () => {
  const headings = "| Node 24.21.0 | Chromium 150.0.1 |";
  expect(removeBrowserVersion(headings)).toBe("| Node 24.21.0 | Chromium  |");
});

test("counts the passed scenarios of a group", () => {
  const scenarioResults = scenarios.map((_, index) => ({ isPassed: index > 0, label: index > 0 ? "✓" : "✗" }));
  expect(formatTable([{ heading: "Node", scenarioResults }])).toContain("| operations | 11/12 |");
});
