import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createWorkspace, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { expect, test, vi } from "vitest";
import { readWorkflow } from "../workflows/read-workflow.ts";

vi.setConfig({ testTimeout: 120_000 });

// Appends its arguments to a log. Reports pull request 7 as open after the first `pr create`.
const fakeGitHub = `#!/bin/sh
log="$(dirname "$0")/../gh.log"
if [ "$1 $2" = "pr list" ] && grep -q "^pr create" "$log"; then echo 7; fi
echo "$@" >> "$log"
`;

/** Reads the commands of the workflow, without the installation of the dependencies. */
async function readWorkflowCommands(): Promise<readonly string[]> {
  const text = await readFile(join(repositoryRoot, ".github/workflows/regenerate.yml"), "utf8");
  const steps = readWorkflow(text).jobs.flatMap((job) => job.steps);
  return steps.flatMap(({ run }) => (typeof run === "string" && run !== "npm run setup" ? [run] : []));
}

test("the workflow opens one pull request, updates it, and does nothing after it is merged", async () => {
  const commands = await readWorkflowCommands();
  await using workspace = await createWorkspace();
  const ghFile = join(workspace.folder, "node_modules/.bin/gh");
  const logFile = join(workspace.folder, "node_modules/gh.log");
  await writeFile(ghFile, fakeGitHub);
  await chmod(ghFile, 0o755);
  await writeFile(logFile, "");
  await workspace.shell(
    "git init --quiet --bare node_modules/origin.git && git remote add origin node_modules/origin.git",
  );
  await workspace.shell("git config user.name Test && git config user.email test@example.invalid");
  await workspace.shell("git tag @zero-trust-accounts/types@0.1.0");
  /** Returns the output of the last command. */
  const runWorkflow = async (): Promise<string> => {
    let output = "";
    for (const command of commands) output = await workspace.shell(command);
    return output;
  };

  const field = "  quiet:\n    description: Whether the client shows no messages.\n    type: boolean\n";
  await workspace.edit("spec/schemas/DeviceSettings.yaml", (text) =>
    text.replace("properties:\n", `properties:\n${field}`),
  );
  await workspace.commit("spec: a field");
  expect(await runWorkflow()).toContain("opened the pull request");
  const commit = await workspace.shell("git --git-dir node_modules/origin.git show --stat=200 regenerate-from-spec");
  expect(commit).toContain("packages/types/src/generated/openapi.ts");
  expect(commit).toMatch(/\.changeset\/spec-[0-9a-f]{8}\.md/);
  expect(await readFile(logFile, "utf8")).toContain("Needed bump: minor");

  await workspace.shell("git switch --quiet main");
  expect(await runWorkflow()).toContain("updated pull request 7");
  await workspace.shell("git switch --quiet main && git merge --quiet regenerate-from-spec");
  expect(await runWorkflow()).toContain("all generated files are up to date");
});
