import { expect, test } from "vitest";
import { createSelectionCommand } from "./create-selection-command.ts";

const names = ["node-24", "deno", "bun"];

function parse(args: readonly string[]) {
  const command = createSelectionCommand({
    name: "pnpm test:runtimes",
    description: "Tests the packages.",
    items: "runtimes",
    names,
    files: "RUNTIMES.md",
  }).exitOverride();
  command.configureOutput({ writeOut: () => {}, writeErr: () => {} });
  return command.parse(args, { from: "user" }).opts();
}

test.each([
  ["tests all runtimes by default", [], { only: names, write: false }],
  ["tests all runtimes with --write", ["--write"], { only: names, write: true }],
  [
    "keeps the order of the runtimes with --only",
    ["--only", "bun, node-24"],
    { only: ["node-24", "bun"], write: false },
  ],
])("%s", (_, args, options) => {
  expect(parse(args)).toEqual(options);
});

test.each([
  ["an unknown runtime", ["--only", "deno,node-18"], 'Unknown: "node-18". Allowed: node-24, deno, bun.'],
  ["an empty list of runtimes", ["--only", ""], 'Unknown: "". Allowed: node-24, deno, bun.'],
  [
    "--write for some of the runtimes",
    ["--only", "deno", "--write"],
    "'--write' cannot be used with option '--only <names>'",
  ],
  ["an unknown option", ["--all"], "unknown option '--all'"],
  ["an argument without an option", ["deno"], "too many arguments"],
])("rejects %s", (_, args, message) => {
  expect(() => parse(args)).toThrow(message);
  expect(() => parse(args)).toThrow(expect.objectContaining({ exitCode: 1 }));
});

test("exits with 0 after --help", () => {
  expect(() => parse(["--help"])).toThrow(expect.objectContaining({ exitCode: 0 }));
});
