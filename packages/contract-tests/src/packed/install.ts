import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

/** Installs tarballs, and nothing else, into a new folder: offline, and without the host's npm settings and cache. */
export async function install(tarballs: readonly string[], folder: string): Promise<void> {
  await mkdir(join(folder, "home"), { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await runCommand("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: join(folder, "home"),
      npm_config_cache: join(folder, "home/cache"),
      npm_config_globalconfig: join(folder, "home/globalconfig"),
      npm_config_userconfig: join(folder, "home/userconfig"),
    },
  });
}
