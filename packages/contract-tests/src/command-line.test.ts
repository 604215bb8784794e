import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageFolder } from "./package-folder.ts";

interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function runScript(script: string, ...args: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, script), ...args], (error, stdout, stderr) =>
      resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

/** Returns when each committed vector file was last written. */
async function readWriteTimes(): Promise<Readonly<Record<string, number>>> {
  const folder = join(packageFolder, "vectors");
  const files = await readdir(folder, { recursive: true });
  const entries = files.map(async (file) => [file, (await stat(join(folder, file))).mtimeMs] as const);
  return Object.fromEntries(await Promise.all(entries));
}

describe.each([
  ["vectors", "vectors/write-vectors.ts"],
  ["mutation", "mutation/mutation-spec.ts"],
  ["live", "live/live.ts"],
])("the command %s", (name, script) => {
  test("prints its usage with --help and does nothing else", async () => {
    const writeTimes = await readWriteTimes();
    const { exitCode, stdout, stderr } = await runScript(script, "--help");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.startsWith(`Usage: ${name} [options]\n`)).toBe(true);
    expect(await readWriteTimes()).toEqual(writeTimes);
  });

  test.each([["--unknown"], ["unknown"]])("prints its usage and fails with the argument %s", async (argument) => {
    const writeTimes = await readWriteTimes();
    const { exitCode, stdout, stderr } = await runScript(script, argument);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(`Usage: ${name} [options]\n`);
    expect(await readWriteTimes()).toEqual(writeTimes);
  });
});
