import { join } from "node:path";
import type { PublishedPackage, Workspace } from "@zero-trust-accounts/tooling/repository";
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

async function checkPublishedPackage(registryUrl: string, { name, version }: PublishedPackage): Promise<void> {
  const { latestVersion, versions, repositoryUrl } = await readRegistryPackage(registryUrl, name);
  if (latestVersion !== version) throw new Error(`${name} must be published as ${version}, but is ${latestVersion}`);
  if (!repositoryUrl?.endsWith("example/rehearsal.git")) throw new Error(`${name} has no repository field`);
  printProgress(`published ${name}: the registry has ${versions.join(", ")}`);
}

/** Packs and publishes as the two jobs of the release workflow do. Returns the output of the second one. */
export async function publishWorkspace(workspace: Workspace): Promise<string> {
  // git ignores the folder.
  const folder = "output/release";
  await workspace.pnpm("release", "pack", folder);
  return workspace.shell(`node packages/release/src/publishing/publish-release.ts ${folder}`);
}

/** Versions and publishes the workspace, and uses the published packages as consumers do. Returns the version. */
export async function releaseWorkspace({ folder, registry, prismUrl, workspace }: Rehearsal): Promise<string> {
  const version = await versionWorkspace(workspace);
  await publishWorkspace(workspace);
  const packages = await workspace.packages();
  for (const published of packages) await checkPublishedPackage(registry.url, published);
  await workspace.commit("the repository fields");
  const results = await tryConsumers({
    folder: join(folder, `consumer-${version}`),
    registry,
    packageNames: packages.map(({ name }) => name),
    prismUrl,
  });
  for (const result of results) printProgress(`  ${result}`);
  return version;
}
