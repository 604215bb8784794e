import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPrism } from "@zero-trust-accounts/tooling/prism";
import { createWorkspace } from "@zero-trust-accounts/tooling/repository";
import { migrationFile } from "../changesets/migration.ts";
import { publishDependencies } from "./publish-dependencies.ts";
import { readRegistryPackage } from "./registry-package.ts";
import { startRegistry } from "./start-registry.ts";
import { tryConsumers } from "./try-consumers.ts";

const start = performance.now();
const print = (text: string): void =>
  console.log(`${((performance.now() - start) / 1_000).toFixed(1).padStart(5)} s  ${text}`);

const withoutField = (text: string): string => text.replace(/ {2}use_zt_virtual_ip:\n( {4}.*\n)+/, "");

/** Releases a copy of the working tree twice, to a local registry, and uses the published packages as a consumer does. */
export async function rehearseRelease(): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => cleanup.disposeAsync().finally(() => process.exit(1)));
  const folder = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-rehearsal-")));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  const registry = await startRegistry(folder);
  cleanup.defer(() => registry.close());
  print(`a registry without an uplink listens on ${registry.url}`);
  await publishDependencies("@zero-trust-accounts/client", folder, registry);
  print("published the dependencies of the client to it");
  const prism = await startPrism();
  cleanup.defer(() => prism.close());
  const workspace = cleanup.use(await createWorkspace(registry.settings));
  print("the working tree is copied and installed, offline");

  const release = async (): Promise<string> => {
    await workspace.pnpm("release", "version");
    await workspace.commit("the next versions");
    const packages = await workspace.packages();
    const [version, ...others] = new Set(packages.map((one) => one.version));
    if (version === undefined || others.length > 0) throw new Error("the packages do not have one version");
    print(`versioned ${packages.map(({ name }) => name).join(" and ")} as ${version}`);
    await workspace.pnpm("release", "publish");
    for (const { name } of packages) {
      const { latest, versions, repository } = await readRegistryPackage(registry.url, name);
      if (latest !== version) throw new Error(`${name} is published as ${latest}, not as ${version}`);
      if (!repository?.endsWith("example/rehearsal.git")) throw new Error(`${name} names no repository`);
      print(`published ${name}: the registry has ${versions.join(", ")}`);
    }
    await workspace.commit("what the release stamped");
    const consumer = join(folder, `consumer-${version}`);
    const names = packages.map(({ name }) => name);
    for (const line of await tryConsumers(consumer, registry, names, prism.url)) print(`  a consumer: ${line}`);
    return version;
  };

  const first = await release();
  const again = await workspace.pnpm("release", "publish");
  for (const { name } of await workspace.packages()) {
    const { versions } = await readRegistryPackage(registry.url, name);
    if (versions.length !== 1) throw new Error(`publishing ${name} again changed the registry:\n${again}`);
  }
  print("published again: nothing changed");

  await workspace.edit("spec/schemas/DeviceSettings.yaml", withoutField);
  const regenerated = await workspace.pnpm("regenerate", "--base", "HEAD");
  print("removed a field from the spec, and regenerated");
  print(regenerated.trim().split("\n").slice(-8).join("\n         "));
  const rejection = await workspace.pnpm("release", "check-changeset", "HEAD").catch((error: Error) => error.message);
  if (!rejection.includes(migrationFile)) throw new Error(`a major without upgrade notes passed:\n${rejection}`);
  const nextMajor = Number.parseInt(first, 10) + 1;
  await workspace.edit(migrationFile, (text) => `${text}\n## Version ${nextMajor}\n\nRemove the field.\n`);
  await workspace.pnpm("release", "check-changeset", "HEAD");
  print("the changeset check rejected the major without upgrade notes, and passes it with them");
  await workspace.commit("a breaking change");
  const second = await release();
  if (second !== `${nextMajor}.0.0`) throw new Error(`a breaking change was released as ${second}, after ${first}`);
  print(`rehearsed: ${first}, then the major ${second}; now the copies, the registry and the mock go`);
}
