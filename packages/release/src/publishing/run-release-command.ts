import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";

/** Runs a command in the repository and prints its output. Finds the tools that this package installs. */
export async function runReleaseCommand(command: string, ...args: readonly string[]): Promise<void> {
  await execa(command, args, {
    cwd: repositoryRoot,
    preferLocal: true,
    localDir: import.meta.dirname,
    stdio: "inherit",
  });
}
