import { readFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, platform, totalmem } from "node:os";
import { join } from "node:path";
import { version as typescript } from "typescript";
import type { TemporaryProject } from "../temporary-project/create-temporary-project.ts";
import type { Environment } from "./environment.ts";

const packageNames = ["@zero-trust-accounts/client", "openapi-fetch", "ky", "cloudflare"];

const readVersion = async (manifest: string | URL): Promise<string> =>
  JSON.parse(await readFile(manifest, "utf8")).version;

/** Reads the properties of this machine and the versions of the compared packages. */
export async function readEnvironment({ folder }: TemporaryProject): Promise<Environment> {
  const packages: Record<string, string> = {};
  for (const name of packageNames)
    packages[name] = await readVersion(join(folder, "node_modules", name, "package.json"));
  const heyApi = "@hey-api/openapi-ts";
  packages[heyApi] = await readVersion(new URL("../package.json", import.meta.resolve(heyApi)));
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() || "unknown processor",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${platform()} ${arch()}`,
    node: process.versions.node,
    typescript,
    packages,
  };
}
