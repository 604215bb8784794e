import { rmSync } from "node:fs";
import { mkdir, mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { installTarballs, packDependencies, packPackage } from "@zero-trust-accounts/tooling/packed";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { copyPackages } from "./copy-packages.ts";
import { generateHeyApiClient } from "./generate-hey-api-client.ts";
import { writeEnvelope } from "./write-envelope.ts";
import { writePrograms } from "./write-programs.ts";

const packages = ["types", "client", "mock", "cli"].map((name) => `@zero-trust-accounts/${name}`);

/** A project outside the workspace. It has every competitor installed, and this client as it is published. */
export interface TemporaryProject extends Disposable {
  readonly folder: string;
}

/** Builds and packs this client, and installs it next to the other competitors. The project is removed on dispose and on exit. */
export async function createTemporaryProject(): Promise<TemporaryProject> {
  const filters = packages.map((name) => `--filter=${name}`);
  await execa("turbo", ["run", "build", ...filters], { cwd: repositoryRoot });
  const parent = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-bench-")));
  const remove = (): void => rmSync(parent, { recursive: true, force: true });
  process.once("exit", remove);
  const folder = join(parent, "consumer");
  await mkdir(folder);
  const packed = await Promise.all(packages.map((name) => packPackage(name, parent)));
  const dependencies = await Promise.all(packages.map((name) => packDependencies(name, join(parent, basename(name)))));
  await installTarballs([...packed.map(({ tarball }) => tarball), ...dependencies.flat()], folder);
  await copyPackages(["ky", "cloudflare"], import.meta.filename, folder);
  await generateHeyApiClient(folder);
  await writePrograms(folder);
  await writeEnvelope(folder);
  return { folder, [Symbol.dispose]: remove };
}
