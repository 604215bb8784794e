import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { expect, test } from "vitest";
import type { Runtime } from "../commands/runtime.ts";
import { createInterruption } from "../interruption/interruption.ts";
import { createOutput } from "../printing/output.ts";
import { createCliTest } from "../testing/cli-test.ts";
import { createProgram } from "./create-program.ts";

const readme = await readFile(join(import.meta.dirname, "../../README.md"), "utf8");

const output = createOutput({ write: () => {} }, { write: () => {} }, {});
const runtime: Runtime = {
  env: {},
  stdin: process.stdin,
  stderr: process.stderr,
  output,
  interruption: createInterruption(() => {}),
};
const { commands } = createProgram(runtime, "0.0.0", () => {});

/** The table below a marker. */
function findTable(marker: string): string {
  const [, table = ""] = new RegExp(`<!-- ${marker} -->\\n((?:\\|.*\\n)+)`).exec(readme) ?? [];
  return table;
}

/** The code block below a marker. */
function findBlock(marker: string): string {
  const [, block = ""] = new RegExp(`<!-- ${marker} -->\\n\`\`\`\\w+\\n(.*?)^\`\`\`$`, "ms").exec(readme) ?? [];
  return block;
}

test("the table of commands is that of the parser's help", () => {
  const rows = commands.map(
    (command) => `| \`zero-trust ${command.name()} ${command.usage()}\` | ${command.summary()} |\n`,
  );
  expect(findTable("commands")).toBe(`| command | does |\n|---|---|\n${rows.join("")}`);
});

test("the table of options is that of the parser's help", () => {
  const rows = new Map<string, { commands: string[]; description: string }>();
  for (const command of commands as Command[])
    for (const { flags, description } of command.options) {
      const row = rows.get(flags) ?? { commands: [], description };
      expect(row.description).toBe(description);
      row.commands.push(command.name());
      rows.set(flags, row);
    }
  const lines = [...rows.entries()]
    .sort(([first], [second]) => first.localeCompare(second))
    .map(([flags, row]) => `| \`${flags}\` | ${row.commands.join(", ")} | ${row.description} |\n`);
  expect(findTable("options")).toBe(`| option | of | does |\n|---|---|---|\n${lines.join("")}`);
});

test("the session runs as it is shown", async () => {
  const settings = { block_page: { header_text: "Access denied" } };
  const cli = await createCliTest({ state: { gatewayConfiguration: { settings } } });
  await writeFile(join(cli.folder, "state.yaml"), findBlock("file: state.yaml"));
  const steps = findBlock("session").split(/^\$ /m).slice(1);
  expect(steps.length).toBeGreaterThan(5);
  for (const step of steps) {
    const [commandLine = "", ...lines] = step.split("\n");
    if (commandLine.startsWith("export ")) continue;
    const args = commandLine.split(" ").slice(1);
    const isOffline = args[0] === "validate";
    const { stdout, stderr } = await (isOffline ? cli.runOffline(...args) : cli.run(...args));
    expect(stdout + stderr, commandLine).toBe(lines.join("\n"));
  }
});

test("the example of the JSON output has the fields that plan prints", async () => {
  const cli = await createCliTest({ accountIds: ["a1"] });
  await cli.write("state.yaml", { accounts: ["a1", "x9"], gateway: { logging: { redact_pii: true } } });
  const { stdout } = await cli.run("plan", "state.yaml", "--output", "json");
  const [, example = ""] = /^```json\n(.*?)^```$/ms.exec(readme) ?? [];
  const listPaths = (value: unknown, path = ""): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, member]) => listPaths(member, `${path}/${key}`))
      : [path];
  expect(listPaths(JSON.parse(stdout))).toEqual(listPaths(JSON.parse(example)));
});
