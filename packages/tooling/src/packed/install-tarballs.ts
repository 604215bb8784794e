import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";

/** Installs tarballs into a new folder. Works offline and ignores the npm settings and cache of this machine. */
export async function installTarballs(tarballs: readonly string[], folder: string): Promise<void> {
  const home = join(folder, "home");
  await mkdir(home, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await execa("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs], {
    cwd: folder,
    extendEnv: false,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      npm_config_cache: join(home, "cache"),
      npm_config_globalconfig: join(home, "globalconfig"),
      npm_config_userconfig: join(home, "userconfig"),
    },
  });
}
