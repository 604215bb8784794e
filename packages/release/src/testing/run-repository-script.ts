import { join } from "node:path";
import type { RepositoryCopy } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";

export interface ScriptResult {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the folder `scripts` in a copy of the repository. Returns its output, whatever its exit code. */
export async function runRepositoryScript(
  { folder }: RepositoryCopy,
  script: string,
  ...args: readonly string[]
): Promise<ScriptResult> {
  const { exitCode, stdout, stderr } = await execa(process.execPath, [join("scripts", `${script}.ts`), ...args], {
    cwd: folder,
    reject: false,
    stripFinalNewline: false,
  });
  return { code: exitCode, stdout, stderr };
}
