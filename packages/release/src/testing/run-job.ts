import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Workspace } from "@zero-trust-accounts/tooling/repository";
import type { Job } from "../workflows/read-workflow.ts";

/** Adds a command `gh` to a workspace, which prints its arguments instead of calling GitHub. */
export async function addFakeGh({ folder }: Workspace): Promise<void> {
  const file = join(folder, "node_modules/.bin/gh");
  await writeFile(file, '#!/bin/sh\necho "$@"\n');
  await chmod(file, 0o755);
}

/**
 * Runs the commands of a job in a workspace, where everything is already installed. Returns the output of the last
 * command.
 *
 * @param variables assignments of a shell, such as `NUMBER=12 TAG=next`
 */
export async function runJob(workspace: Workspace, { steps }: Job, variables: string): Promise<string> {
  const commands = steps.map(({ run }) => run).filter((run) => typeof run === "string" && run !== "npm run setup");
  let output = "";
  for (const command of commands) output = await workspace.shell(`export ${variables}\nset -e\n${command}`);
  return output;
}
