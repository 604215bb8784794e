import { rmSync } from "node:fs";
import { mkdir, mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installTarballs, packDependencies, packPackage } from "@zero-trust-accounts/tooling/packed";
import { execa } from "execa";
import { repositoryRoot } from "../repository-root.ts";
import { copyPackages } from "./copy-packages.ts";
import { generateByHeyApi } from "./generate-by-hey-api.ts";
import { writeEnvelope } from "./write-envelope.ts";
import { writePrograms } from "./write-programs.ts";

const packages = ["types", "client", "mock"].map((name) => `@zero-trust-accounts/${name}`);

/** A folder outside the workspace in which every peer is installed, this client as it is published. */
export interface Workbench extends Disposable {
  readonly folder: string;
}

export async function openWorkbench(): Promise<Workbench> {
  const filters = packages.map((name) => `--filter=${name}`);
  await execa("turbo", ["run", "build", ...filters], { cwd: repositoryRoot });
  const parent = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-bench-")));
  const close = (): void => rmSync(parent, { recursive: true, force: true });
  process.once("exit", close);
  const folder = join(parent, "consumer");
  await mkdir(folder);
  const packed = await Promise.all(packages.map((name) => packPackage(name, parent)));
  const dependencies = await packDependencies("@zero-trust-accounts/client", parent);
  await installTarballs([...packed.map(({ tarball }) => tarball), ...dependencies], folder);
  await copyPackages(["ky", "cloudflare"], import.meta.filename, folder);
  await generateByHeyApi(folder);
  await writePrograms(folder);
  await writeEnvelope(folder);
  return { folder, [Symbol.dispose]: close };
}
