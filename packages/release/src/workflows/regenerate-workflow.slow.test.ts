import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createWorkspace, repositoryRoot, type Workspace } from "@zero-trust-accounts/tooling/repository";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addFakeGh, runJob } from "../testing/run-job.ts";
import { readWorkflow } from "./read-workflow.ts";

const { jobs } = readWorkflow(await readFile(join(repositoryRoot, ".github/workflows/regenerate.yml"), "utf8"));

let workspace: Workspace;

/** Runs the commands of the workflow for a pull request of the branch. Returns the output of the last one. */
async function runWorkflow(isFork: boolean): Promise<string> {
  let output = "";
  for (const job of jobs) output = await runJob(workspace, job, `BASE_BRANCH=main BRANCH=change IS_FORK=${isFork}`);
  return output;
}

beforeAll(async () => {
  workspace = await createWorkspace();
  await addFakeGh(workspace);
  await workspace.shell(
    `git init --quiet --bare node_modules/origin.git
    git remote add origin node_modules/origin.git
    git push --quiet origin main
    git switch --quiet --create change`,
  );
  await workspace.edit("spec/schemas/DeviceSettings.yaml", (schema) =>
    schema.replace("properties:\n", "properties:\n  quiet:\n    description: Hides messages.\n    type: boolean\n"),
  );
  await workspace.commit("spec: a field");
});

afterAll(() => workspace[Symbol.asyncDispose]());

test("fails for a fork, and names the command", async () => {
  await expect(runWorkflow(true)).rejects.toThrow("The generated files do not follow the spec. Run: pnpm regenerate");
  expect(await workspace.shell("git ls-remote origin change")).toBe("");
});

test("commits the generated files and the changeset to the branch, on top of a person's commits", async () => {
  await runWorkflow(false);
  const pushed = await workspace.shell("git --git-dir node_modules/origin.git log --format=%s main..change");
  expect(pushed).toBe("types: regenerate from the changed spec\nspec: a field");
  const files = await workspace.shell("git --git-dir node_modules/origin.git show --name-only --format= change");
  expect(files).toContain("packages/types/src/generated/openapi.ts");
  expect(files).toMatch(/^\.changeset\/spec-[0-9a-f]{8}\.md$/m);
});

test("changes nothing if the generated files follow the spec", async () => {
  expect(await runWorkflow(false)).toBe("the generated files follow the spec");
});
