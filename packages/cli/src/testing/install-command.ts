import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installTarballs, packDependencies, packPackage } from "@zero-trust-accounts/tooling/packed";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder in which the packed command is installed. */
    readonly installationFolder: string;
    /** The version in its manifest. */
    readonly packedVersion: string;
  }
}

const commandPackage = "@zero-trust-accounts/cli";
const packageNames = ["@zero-trust-accounts/types", "@zero-trust-accounts/client", commandPackage];

/** Installs the packed command once for all tests, outside the workspace. Returns a function that removes it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-cli-packed-")));
  const tarballs = await Promise.all(
    packageNames.map(async (name) => {
      const [{ tarball }, dependencies] = await Promise.all([
        packPackage(name, folder),
        packDependencies(name, folder),
      ]);
      return [tarball, ...dependencies];
    }),
  );
  const installationFolder = join(folder, "installation");
  await installTarballs(tarballs.flat(), installationFolder);
  const manifest = await readFile(join(installationFolder, "node_modules", commandPackage, "package.json"), "utf8");
  project.provide("installationFolder", installationFolder);
  project.provide("packedVersion", JSON.parse(manifest).version);
  return () => rm(folder, { recursive: true });
}
