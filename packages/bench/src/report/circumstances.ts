import { readFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, platform, totalmem } from "node:os";
import { join } from "node:path";
import { version as typescript } from "typescript";
import type { Workbench } from "../workbench/open-workbench.ts";

const installedVersion = async (name: string, from: string | URL): Promise<string> =>
  JSON.parse(await readFile(from, "utf8")).version ?? name;

/** Where, when and with what was measured, as a list. */
export async function circumstances({ folder }: Workbench): Promise<string> {
  const names = ["@zero-trust-accounts/client", "openapi-fetch", "ky", "cloudflare"];
  const versions = await Promise.all(
    names.map(
      async (name) => `${name} ${await installedVersion(name, join(folder, "node_modules", name, "package.json"))}`,
    ),
  );
  const heyApi = new URL("../package.json", import.meta.resolve("@hey-api/openapi-ts"));
  versions.push(`@hey-api/openapi-ts ${await installedVersion("@hey-api/openapi-ts", heyApi)}`);
  const model = cpus()[0]?.model.trim() || "an unnamed processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  return `- ${new Date().toISOString().slice(0, 10)}, ${model}, ${availableParallelism()} cores, ${memory} GiB of memory, ${platform()} ${arch()}
- Node ${process.versions.node}, TypeScript ${typescript}
- ${versions.join(", ")}`;
}
