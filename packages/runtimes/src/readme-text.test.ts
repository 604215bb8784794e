import { readFile } from "node:fs/promises";
import { readmeSection } from "@zero-trust-accounts/tooling/readme";
import { expect, test } from "vitest";
import { installation } from "./installed.ts";
import { readmeText, withoutBrowserVersion } from "./readme-text.ts";
import { scenarios } from "./suite/scenarios.ts";

const written = await readmeSection(new URL("../../client/README.md", import.meta.url), "runtimes").read();
const lines = (text: string): string[] => text.split("\n").map((line) => line.split("|")[1]?.trim() ?? "");

test("the README has a line for each scenario", () => {
  expect(lines(written)).toEqual(lines(readmeText([])));
});

test("the README names the versions that are installed", async () => {
  const {
    dependencies,
    optionalDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(await readFile(`${installation}/package.json`, "utf8"));
  const nodes = Object.values(optionalDependencies ?? {}).map((specifier) => `Node ${specifier.split("@").at(-1)}`);
  const [, year, month, day] = /^1\.(\d{4})(\d\d)(\d\d)\./.exec(dependencies?.workerd ?? "") ?? [];
  const others = [`Deno ${dependencies?.deno}`, `Bun ${dependencies?.bun}`, `workerd ${year}-${month}-${day}`];
  const headings = written.split("\n")[0]?.split(" | ") ?? [];
  expect(headings.slice(1, -1)).toEqual([...new Set(nodes), ...others]);
});

test("only the browser's version makes no difference", () => {
  const headings = "| Node 24.21.0 | Chromium 150.0.1 |";
  expect(withoutBrowserVersion(headings)).toBe("| Node 24.21.0 | Chromium  |");
});

test("scenarios that share a line are counted there", () => {
  const cells = scenarios.map((_, index) => ({ isPassed: index > 0, shown: index > 0 ? "✓" : "✗" }));
  expect(readmeText([{ heading: "Node", cells }])).toContain("| operations | 11/12 |");
});
