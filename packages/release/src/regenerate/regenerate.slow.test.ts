import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createWorkspace, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { expect, test, vi } from "vitest";
import { readWorkflow } from "../workflows/workflow.ts";

vi.setConfig({ testTimeout: 120_000 });

// Keeps what it is asked, and has pull request 7 open as soon as it was asked to create one.
const pretendedGitHub = `#!/bin/sh
log="$(dirname "$0")/../gh.log"
if [ "$1 $2" = "pr list" ] && grep -q "^pr create" "$log"; then echo 7; fi
echo "$@" >> "$log"
`;

const text = await readFile(join(repositoryRoot, ".github/workflows/regenerate.yml"), "utf8");
const commands = readWorkflow(text).jobs.flatMap(({ steps }) =>
  steps.flatMap(({ run }) => (typeof run === "string" && run !== "npm run setup" ? [run] : [])),
);

test("the workflow's own commands open one pull request, update it, and are silent when all is done", async () => {
  await using workspace = await createWorkspace();
  const gh = join(workspace.folder, "node_modules/.bin/gh");
  await writeFile(gh, pretendedGitHub);
  await chmod(gh, 0o755);
  await writeFile(join(workspace.folder, "node_modules/gh.log"), "");
  await workspace.shell(
    "git init --quiet --bare node_modules/origin.git && git remote add origin node_modules/origin.git",
  );
  await workspace.shell("git config user.name Test && git config user.email test@example.invalid");
  const regenerate = async (): Promise<string> => {
    let printed = "";
    for (const command of commands) printed = await workspace.shell(command);
    return printed;
  };

  const field = "  quiet:\n    description: Whether.\n    type: boolean\n";
  await workspace.edit("spec/schemas/DeviceSettings.yaml", (file) =>
    file.replace("properties:\n", `properties:\n${field}`),
  );
  await workspace.commit("spec: a field");
  expect(await regenerate()).toContain("opened the pull request");
  const pushed = await workspace.shell("git --git-dir node_modules/origin.git show --stat=200 regenerate-from-spec");
  expect(pushed).toContain("packages/types/src/generated/openapi.ts");
  expect(pushed).toMatch(/\.changeset\/spec-[0-9a-f]{8}\.md/);
  const asked = await readFile(join(workspace.folder, "node_modules/gh.log"), "utf8");
  expect(asked).toContain("Needed bump: minor");

  await workspace.shell("git switch --quiet main");
  expect(await regenerate()).toContain("updated pull request 7");
  await workspace.shell("git switch --quiet main && git merge --quiet regenerate-from-spec");
  expect(await regenerate()).toContain("already follows the spec");
});
