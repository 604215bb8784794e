import { expect, test } from "vitest";
import { readArguments } from "./read-arguments.ts";

const names = ["node-24", "deno", "bun"];

test.each([
  [[], { names, isWriting: false }],
  [["--write"], { names, isWriting: true }],
  [["--only", "bun, node-24"], { names: ["node-24", "bun"], isWriting: false }],
])("%j", (args, expected) => {
  expect(readArguments(args, names)).toEqual(expected);
});

test.each([
  [["--only", "deno,node-18"], '--only knows no "node-18", but node-24, deno, bun'],
  [["--only", ""], '--only knows no "", but node-24, deno, bun'],
  [["--only", "deno", "--write"], "--write wants every runtime: leave --only out"],
  [["--all"], "--all"],
  [["deno"], "deno"],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args, names)).toThrow(message);
});
