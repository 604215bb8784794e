// Usage: node scripts/rehearse-release.ts   Releases a copy of the working tree twice, to a registry of its own, and uses what was published.
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPrism } from "../packages/contract-tests/src/prism.ts";
import { publishDependencies } from "./release/publish-dependencies.ts";
import { publishedPackage } from "./release/published-package.ts";
import { startRegistry } from "./release/start-registry.ts";
import { tryConsumers } from "./release/try-consumers.ts";
import { createWorkspace } from "./release/workspace.ts";
import { runScript } from "./run-script.ts";

const start = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - start) / 1_000).toFixed(1).padStart(5)} s  ${text}`);

const withoutField = (text: string): string => text.replace(/ {2}use_zt_virtual_ip:\n( {4}.*\n)+/, "");

await runScript(async () => {
  await using cleanup = new AsyncDisposableStack();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => cleanup.disposeAsync().finally(() => process.exit(1)));
  const folder = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-rehearsal-")));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  const registry = await startRegistry(folder);
  cleanup.defer(() => registry.close());
  say(`a registry without a way out listens on ${registry.url}`);
  await publishDependencies("@zero-trust-accounts/client", folder, registry);
  say("it has the dependencies of the client");
  const prism = await startPrism();
  cleanup.defer(() => prism.close());
  const workspace = cleanup.use(await createWorkspace(registry.settings));
  say("the working tree is copied and installed, offline");

  const release = async (): Promise<string> => {
    await workspace.pnpm("run", "release:version");
    await workspace.commit("the next versions");
    const packages = await workspace.packages();
    const [version, ...others] = new Set(packages.map((one) => one.version));
    if (version === undefined || others.length > 0) throw new Error("the packages do not have one version");
    say(`versioned ${packages.map(({ name }) => name).join(" and ")} as ${version}`);
    await workspace.pnpm("run", "release:publish");
    for (const { name } of packages) {
      const { latest, versions, repository } = await publishedPackage(registry.url, name);
      if (latest !== version) throw new Error(`${name} is published as ${latest}, not as ${version}`);
      if (!repository?.endsWith("example/rehearsal.git")) throw new Error(`${name} names no repository`);
      say(`published ${name}: the registry has ${versions.join(", ")}`);
    }
    await workspace.commit("what the release stamped");
    const consumer = join(folder, `consumer-${version}`);
    const names = packages.map(({ name }) => name);
    for (const line of await tryConsumers(consumer, registry, names, prism.url)) say(`  a consumer: ${line}`);
    return version;
  };

  const first = await release();
  const again = await workspace.pnpm("run", "release:publish");
  for (const { name } of await workspace.packages()) {
    const { versions } = await publishedPackage(registry.url, name);
    if (versions.length !== 1) throw new Error(`publishing ${name} again changed the registry:\n${again}`);
  }
  say("published again: nothing changed");

  await workspace.edit("spec/schemas/DeviceSettings.yaml", withoutField);
  await workspace.pnpm("run", "generate");
  say("took a field out of the spec, and generated");
  const changeset = await workspace.pnpm("run", "changeset:from-spec", "HEAD");
  say(changeset.trim().split("\n").slice(-8).join("\n         "));
  const refusal = await workspace.pnpm("run", "changeset:check", "HEAD").catch((error: Error) => error.message);
  if (!refusal.includes("MIGRATION.md")) throw new Error(`a major without upgrade notes passed:\n${refusal}`);
  const nextMajor = Number.parseInt(first, 10) + 1;
  await workspace.edit("MIGRATION.md", (text) => `${text}\n## Version ${nextMajor}\n\nDo without the field.\n`);
  await workspace.pnpm("run", "changeset:check", "HEAD");
  say("the gate refused the major without upgrade notes, and passes it with them");
  await workspace.commit("a breaking change");
  const second = await release();
  if (second !== `${nextMajor}.0.0`) throw new Error(`a breaking change was released as ${second}, after ${first}`);
  say(`rehearsed: ${first}, then the major ${second}; now the copies, the registry and the mock go`);
});
