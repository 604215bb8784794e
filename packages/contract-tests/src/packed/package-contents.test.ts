import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PackedPackage, packPackage } from "@zero-trust-accounts/tooling/packed";
import { findPublishedPackage, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { cli, libraries } from "./packages.ts";

vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

const packages = [...libraries, cli];
const packed = new Map<string, PackedPackage>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-contents-"));
  await Promise.all(packages.map(async ({ name }) => packed.set(name, await packPackage(name, folder))));
});

afterAll(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true });
});

function getPacked(name: string): PackedPackage {
  const found = packed.get(name);
  if (found === undefined) throw new Error(`${name} is not packed`);
  return found;
}

/** A package depends on the versions that it is tested with. */
async function readInstalledVersion(packageName: string, dependency: string): Promise<string> {
  const { folder: packageFolder } = await findPublishedPackage(packageName);
  const manifest = join(repositoryRoot, packageFolder, "node_modules", dependency, "package.json");
  return JSON.parse(await readFile(manifest, "utf8")).version;
}

describe.concurrent.each(packages)("$name", ({ name, files, dependencies, optionalPeers }) => {
  test("contains exactly these files", () => {
    expect(getPacked(name).files).toEqual(files);
  });

  test("has a package.json that is valid outside the workspace", async () => {
    const { manifest } = getPacked(name);
    const ranges = dependencies.map(async (dependency) => {
      const workspacePackage = packed.get(dependency);
      if (workspacePackage !== undefined) return [dependency, `^${workspacePackage.manifest.version}`];
      return [dependency, await readInstalledVersion(name, dependency)];
    });
    expect(manifest).toMatchObject({ name, license: "MIT", engines: { node: ">=22.12" } });
    expect(manifest.dependencies ?? {}).toEqual(Object.fromEntries(await Promise.all(ranges)));
    const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
    expect(Object.keys(peerDependencies)).toEqual(optionalPeers);
    expect(peerDependenciesMeta).toEqual(Object.fromEntries(optionalPeers.map((peer) => [peer, { optional: true }])));
    expect(manifest).not.toHaveProperty("optionalDependencies");
    expect(JSON.stringify(manifest)).not.toMatch(/"(workspace|catalog):/);
  });

  test("passes publint", async () => {
    const { buffer } = new Uint8Array(await readFile(getPacked(name).tarball));
    const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages).toEqual([]);
  });
});

test("the command is the only thing that its package offers", () => {
  const { bin, exports } = getPacked(cli.name).manifest;
  expect({ bin, exports }).toEqual({
    bin: { "zero-trust": "./dist/bin.js" },
    exports: { "./package.json": "./package.json" },
  });
});

describe.concurrent.each(libraries)("the library $name", ({ name }) => {
  test("has modules without side effects", () => {
    expect(getPacked(name).manifest.sideEffects).toBe(false);
  });

  test("has types that fit its code in every module system and resolution", async () => {
    const options = ["--profile", "strict", "--format", "json"];
    const { stdout } = await execa("attw", [getPacked(name).tarball, ...options], {
      preferLocal: true,
      localDir: import.meta.dirname,
    });
    const { analysis } = JSON.parse(stdout);
    expect(analysis.problems).toEqual([]);
    // Without any types, attw succeeds.
    expect(analysis.types).toEqual({ kind: "included" });
  });
});
