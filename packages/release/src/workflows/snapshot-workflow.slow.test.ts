import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { installTarballs, packDependencies } from "@zero-trust-accounts/tooling/packed";
import { createWorkspace, repositoryRoot, type Workspace } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addFakeGh, runJob } from "../testing/run-job.ts";
import { readWorkflow } from "./read-workflow.ts";

const workflow = readWorkflow(await readFile(join(repositoryRoot, ".github/workflows/snapshot.yml"), "utf8"));
const snapshotFolder = "output/snapshot";

let workspace: Workspace;

/** Runs the commands of a job for pull request 12. Returns the output of the last one. */
function runSnapshotJob(name: string): Promise<string> {
  const job = workflow.jobs.find((candidate) => candidate.name === name);
  if (job === undefined) throw new Error(`the workflow has no job ${name}`);
  return runJob(workspace, job, "NUMBER=12 TAG=snapshot-pr-12 COMMIT=main");
}

beforeAll(async () => {
  workspace = await createWorkspace();
  await addFakeGh(workspace);
});

afterAll(() => workspace[Symbol.asyncDispose]());

test("no job runs for a pull request of a fork", () => {
  const conditions = workflow.jobs.map(({ definition }) => definition.needs ?? definition.if);
  const sameRepository = expect.stringContaining("github.event.pull_request.head.repo.full_name == github.repository");
  expect(conditions).toEqual([sameRepository, "pack", sameRepository]);
});

test("consumers can install the tarballs of a pull request, which have one snapshot version", async () => {
  await runSnapshotJob("pack");
  const folder = join(workspace.folder, snapshotFolder);
  const tarballs = (await readdir(folder)).filter((file) => file.endsWith(".tgz"));
  expect(tarballs).toHaveLength((await workspace.packages()).length);
  const notes = await readFile(join(folder, "notes.md"), "utf8");
  const url = "https://github.com/example/rehearsal/releases/download/snapshot-pr-12/";
  for (const tarball of tarballs) expect(notes).toContain(`${url}${tarball}`);

  const clients = tarballs.filter((file) => /-(types|client)-0\.0\.0-pr-12-\d{14}\.tgz$/.test(file));
  const dependencies = await packDependencies("@zero-trust-accounts/client", folder);
  const consumer = join(workspace.folder, "output/consumer");
  await installTarballs([...clients.map((file) => join(folder, file)), ...dependencies], consumer);
  const program =
    'import("@zero-trust-accounts/client").then((client) => console.log(typeof client.createZeroTrustClient))';
  const { stdout } = await execa(process.execPath, ["--eval", program], { cwd: consumer });
  expect(stdout).toBe("function");
});

test("the tarballs become files of a prerelease on GitHub", async () => {
  const output = await runSnapshotJob("publish");
  expect(output).toMatch(/^release delete snapshot-pr-12 --yes --cleanup-tag$/m);
  expect(output).toMatch(/^release create snapshot-pr-12 --prerelease .*client-0\.0\.0-pr-12-\d{14}\.tgz/m);
});

test("the release is deleted when the pull request ends", async () => {
  expect(await runSnapshotJob("remove")).toBe("release delete snapshot-pr-12 --yes --cleanup-tag");
});

test.each([
  ["without a changeset", "pr-12", "No unreleased changesets found"],
  [
    "with a bad name",
    "PR 12",
    'error: the name of a snapshot must be lowercase letters, digits and single "-", but is "PR 12"',
  ],
])("no snapshot is packed %s", async (_, name, message) => {
  const command = `node scripts/release.ts snapshot "${name}" output/other`;
  await expect(workspace.shell(command)).rejects.toThrow(message);
});
