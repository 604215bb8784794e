import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PublishedPackage, Workspace } from "@zero-trust-accounts/tooling/repository";
import type { PublishPlan } from "../publishing/publish-plan.ts";
import { printProgress } from "./print-progress.ts";
import { readRegistryPackage } from "./read-registry-package.ts";
import type { Registry } from "./start-registry.ts";
import { tryConsumers } from "./try-consumers.ts";

/** What a rehearsal uses. */
export interface Rehearsal {
  readonly folder: string;
  readonly registry: Registry;
  readonly prismUrl: string;
  readonly workspace: Workspace;
}

/** Applies the changesets. Returns the version that all packages have. */
async function versionWorkspace(workspace: Workspace): Promise<string> {
  await workspace.pnpm("release", "version");
  await workspace.commit("release: the next versions");
  const packages = await workspace.packages();
  const versions = [...new Set(packages.map(({ version }) => version))];
  const [version] = versions;
  if (version === undefined || versions.length > 1)
    throw new Error(`the packages must have one version, but have ${versions.join(", ")}`);
  printProgress(`versioned ${packages.map(({ name }) => name).join(", ")} as ${version}`);
  return version;
}

/** Checks that a package was published with its version, the expected dist-tag and a repository. */
async function checkPublishedPackage(registryUrl: string, { name, version }: PublishedPackage): Promise<void> {
  const { distTags, versions, repositoryUrl } = await readRegistryPackage(registryUrl, name);
  const distTag = version.includes("-") ? "next" : "latest";
  if (distTags[distTag] !== version)
    throw new Error(`${name}: ${distTag} must be ${version}, but the dist-tags are ${JSON.stringify(distTags)}`);
  if (!repositoryUrl?.endsWith("example/rehearsal.git")) throw new Error(`${name} has no repository field`);
  printProgress(`published ${name} as ${distTag}: the registry has ${versions.join(", ")}`);
}

/** Where the workspace packs a release. git ignores the folder. */
const packFolder = "output/release";

const runPublishJob = (workspace: Workspace): Promise<string> =>
  workspace.shell(`node packages/release/src/publishing/publish-release.ts ${packFolder}`);

/** Packs and publishes as the two jobs of the release workflow do. Returns the output of the second one. */
export async function publishWorkspace(workspace: Workspace): Promise<string> {
  await workspace.pnpm("release", "pack", packFolder);
  return runPublishJob(workspace);
}

/** Publishes one package, as a job that fails after it, and checks that the next run of the job publishes the others. */
async function publishAfterPartialFailure(workspace: Workspace): Promise<void> {
  await workspace.pnpm("release", "pack", packFolder);
  const file = join(workspace.folder, packFolder, "publish-plan.json");
  const { plan }: PublishPlan = JSON.parse(await readFile(file, "utf8"));
  const [first, ...others] = plan.flat();
  if (first === undefined) throw new Error(`${file} contains no package`);
  await workspace.shell(`npm publish ${packFolder}/${first.tarball.path} --access public --ignore-scripts`);
  const output = await runPublishJob(workspace);
  const expected = [`${first.name}@${first.version} is already published`].concat(
    others.map(({ name, version }) => `published ${name}@${version}`),
  );
  for (const line of expected) if (!output.includes(line)) throw new Error(`expected "${line}" in:\n${output}`);
  printProgress(`published the other packages after a failure behind ${first.name}`);
}

/** Publishes the workspace in prerelease mode, which must not change the dist-tag `latest`. */
export async function releasePrerelease({ registry, workspace }: Rehearsal): Promise<void> {
  const before = await workspace.packages();
  await workspace.pnpm("changeset", "pre", "enter", "next");
  const names = before.map(({ name }) => `"${name}": patch\n`).join("");
  await writeFile(join(workspace.folder, ".changeset/prerelease.md"), `---\n${names}---\n\nA prerelease.\n`);
  const version = await versionWorkspace(workspace);
  await publishWorkspace(workspace);
  for (const published of await workspace.packages()) await checkPublishedPackage(registry.url, published);
  for (const { name, version: latest } of before) {
    const { distTags } = await readRegistryPackage(registry.url, name);
    if (distTags.latest !== latest) throw new Error(`${name}: latest must stay ${latest}, but is ${distTags.latest}`);
  }
  printProgress(`released the prerelease ${version} without a change of the dist-tag latest`);
}

/** Versions and publishes the workspace, and uses the published packages as consumers do. Returns the version. */
export async function releaseWorkspace({ folder, registry, prismUrl, workspace }: Rehearsal): Promise<string> {
  const version = await versionWorkspace(workspace);
  await publishAfterPartialFailure(workspace);
  const packages = await workspace.packages();
  for (const published of packages) await checkPublishedPackage(registry.url, published);
  await workspace.commit("the repository fields");
  // GitHub creates these tags with the releases.
  for (const { name } of packages) await workspace.shell(`git tag "${name}@${version}"`);
  const consumerFolder = join(folder, `consumer-${version}`);
  const results = await tryConsumers({
    folder: consumerFolder,
    registry,
    packageNames: packages.map(({ name }) => name),
    prismUrl,
    version,
  });
  for (const result of results) printProgress(`  ${result}`);
  const documentFile = join(consumerFolder, "node_modules/@zero-trust-accounts/types/dist/openapi.json");
  const { info } = JSON.parse(await readFile(documentFile, "utf8"));
  if (info.version !== version) throw new Error(`info.version must be ${version}, but is ${info.version}`);
  printProgress("  info.version of the document is the version of the packages");
  return version;
}
