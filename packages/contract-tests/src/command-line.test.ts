import { join } from "node:path";
import { execa } from "execa";
import { describe, expect, test } from "vitest";

const runScript = (script: string, ...args: readonly string[]) =>
  execa(process.execPath, [join(import.meta.dirname, script), ...args], { reject: false, stripFinalNewline: false });

describe.each([
  ["mutation", "mutation/mutation-spec.ts"],
  ["live", "live/live.ts"],
])("the command %s", (name, script) => {
  test("prints its usage with --help and does nothing else", async () => {
    const { exitCode, stdout, stderr } = await runScript(script, "--help");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.startsWith(`Usage: ${name} [options]\n`)).toBe(true);
  });

  test.each([["--unknown"], ["unknown"]])("prints its usage and fails with the argument %s", async (argument) => {
    const { exitCode, stdout, stderr } = await runScript(script, argument);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(`Usage: ${name} [options]\n`);
  });
});
