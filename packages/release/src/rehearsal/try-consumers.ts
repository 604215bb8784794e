import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compilers, copyConsumerFiles, runConsumer, typecheck } from "@zero-trust-accounts/contract-tests/consumer";
import { execa } from "execa";
import type { Registry } from "./start-registry.ts";

/** Installs the latest packages from the registry into an empty folder, and uses them in every way; says what was done. */
export async function tryConsumers(
  folder: string,
  registry: Registry,
  packages: readonly string[],
  prismUrl: string,
): Promise<readonly string[]> {
  const home = join(folder, "home");
  await mkdir(home, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await writeFile(join(folder, ".npmrc"), registry.settings);
  const latest = packages.map((name) => `${name}@latest`);
  await execa("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...latest], {
    cwd: folder,
    extendEnv: false,
    env: { PATH: process.env.PATH, HOME: home },
  });
  await copyConsumerFiles(folder);

  const done: string[] = [];
  for (const file of ["consumer.mjs", "consumer.cjs"]) {
    const { requests, error } = JSON.parse((await runConsumer(folder, prismUrl, [file])).stdout);
    if (requests.length !== 3 || error.isApiError !== true) throw new Error(`${file} did not see what it should`);
    done.push(`ran ${file} against the mock`);
  }
  for (const compiler of compilers)
    for (const resolution of ["nodenext", "bundler"]) {
      await typecheck(compiler, folder, `tsconfig.${resolution}.json`);
      done.push(`typechecked under ${compiler} with ${resolution}`);
    }
  return done;
}
