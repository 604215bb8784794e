import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPrism } from "@zero-trust-accounts/tooling/prism";
import { createWorkspace } from "@zero-trust-accounts/tooling/repository";
import { upgradeNotesFile } from "../changesets/upgrade-notes.ts";
import { breakingEdit } from "../spec-edits/breaking-edit.ts";
import { checkShallowClone } from "./check-shallow-clone.ts";
import { printProgress } from "./print-progress.ts";
import { publishDependencies } from "./publish-dependencies.ts";
import { readRegistryPackage } from "./read-registry-package.ts";
import { publishWorkspace, type Rehearsal, releasePrerelease, releaseWorkspace } from "./release-workspace.ts";
import { startRegistry } from "./start-registry.ts";

const notShown = [
  "the exchange of the job's identity for an npm token, and the signature of provenance",
  "tags, GitHub releases and their SBOMs",
  "the permissions and environments of the workflows, and the merge queue",
  "pull requests of bots and forks, comments on pull requests, and the release of a snapshot",
];

/** Starts everything that a rehearsal needs. The stack stops and removes it. */
async function prepareRehearsal(cleanup: AsyncDisposableStack): Promise<Rehearsal> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-rehearsal-")));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  const registry = await startRegistry(folder);
  cleanup.defer(() => registry.close());
  printProgress(`started a registry without an upstream on ${registry.url}`);
  const dependencyCount = await publishDependencies(folder, registry);
  printProgress(`published the ${dependencyCount} dependencies of the packages`);
  const prism = await startPrism();
  cleanup.defer(() => prism.close());
  const workspace = cleanup.use(await createWorkspace(registry.npmSettings));
  printProgress("copied the working tree and installed it offline");
  return { folder, registry, prismUrl: prism.url, workspace };
}

/** Checks that publishing again does not change the registry. */
async function publishAgain({ registry, workspace }: Rehearsal): Promise<void> {
  const output = await publishWorkspace(workspace);
  for (const { name } of await workspace.packages()) {
    const { versions } = await readRegistryPackage(registry.url, name);
    if (versions.length !== 1)
      throw new Error(`${name} must have one version after it is published again, but has ${versions}:\n${output}`);
  }
  printProgress("published again: the registry did not change");
}

/** Removes a field, and checks that the changeset check requires upgrade notes. */
async function makeBreakingChange({ workspace }: Rehearsal, nextMajor: number): Promise<void> {
  for (const [file, change] of breakingEdit.edits) await workspace.edit(file, change);
  const output = await workspace.pnpm("regenerate", "--base", "HEAD");
  printProgress("removed a field from the spec and regenerated");
  printProgress(output.trim().split("\n").slice(-8).join("\n         "));
  const checkChangeset = () => workspace.pnpm("release", "check-changeset", "HEAD");
  const rejection = await checkChangeset().catch((error: Error) => error.message);
  if (!rejection.includes(upgradeNotesFile))
    throw new Error(`the changeset check must reject a major without upgrade notes, but printed:\n${rejection}`);
  await workspace.edit(
    upgradeNotesFile,
    (text) => `${text}\n## Version ${nextMajor}\n\nDo not use \`use_zt_virtual_ip\`.\n`,
  );
  await checkChangeset();
  printProgress("the changeset check rejected a major without upgrade notes and accepted it with them");
  await workspace.commit("a breaking change");
}

/** Releases a copy of the working tree twice, to a local registry, and uses the published packages as consumers do. */
export async function rehearseRelease(): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => cleanup.disposeAsync().finally(() => process.exit(1)));
  const rehearsal = await prepareRehearsal(cleanup);

  const firstVersion = await releaseWorkspace(rehearsal);
  await publishAgain(rehearsal);
  await checkShallowClone(rehearsal.workspace);
  const nextMajor = Number.parseInt(firstVersion, 10) + 1;
  await makeBreakingChange(rehearsal, nextMajor);
  const secondVersion = await releaseWorkspace(rehearsal);
  if (secondVersion !== `${nextMajor}.0.0`)
    throw new Error(`a breaking change after ${firstVersion} must be ${nextMajor}.0.0, but is ${secondVersion}`);
  await releasePrerelease(rehearsal);
  printProgress(`released ${firstVersion}, the major ${secondVersion} and a prerelease`);
  console.log(`Not shown, because only npm and GitHub can show it:\n${notShown.map((item) => `- ${item}`).join("\n")}`);
}
