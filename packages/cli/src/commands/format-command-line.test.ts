import { Command } from "commander";
import { expect, test } from "vitest";
import { formatCommandLine } from "./format-command-line.ts";
import { addAccountOptions, addReportOptions } from "./options.ts";

function parse(...args: readonly string[]): Command {
  const command = new Command("apply").argument("<file>").option("--yes").option("--level <n>", "", "3");
  return addReportOptions(addAccountOptions(command)).parse(args, { from: "user" });
}

test("repeats the given options, without defaults, quoted for a shell", () => {
  const command = parse("it's a file.yaml", "--yes", "--account", "a", "--account", "b");
  expect(formatCommandLine(command)).toBe("zero-trust apply 'it'\\''s a file.yaml' --yes --account a --account b");
});

test("options are replaced, added and left out", () => {
  const command = parse("state.yaml", "--account", "a", "--report", "r.jsonl");
  const replacement = { account: undefined, report: undefined, resume: "r.jsonl" };
  expect(formatCommandLine(command, replacement)).toBe("zero-trust apply state.yaml --resume r.jsonl");
});
