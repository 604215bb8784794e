import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compilers, copyConsumerFiles, runConsumer, typecheck } from "@zero-trust-accounts/contract-tests/consumer";
import { execa } from "execa";
import type { Registry } from "./start-registry.ts";

export interface ConsumerOptions {
  /** A folder that does not exist yet. */
  readonly folder: string;
  readonly registry: Registry;
  readonly packageNames: readonly string[];
  readonly prismUrl: string;
  /** The version that was published. */
  readonly version: string;
}

async function installPackages({ folder, registry, packageNames }: ConsumerOptions): Promise<void> {
  const home = join(folder, "home");
  await mkdir(home, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await writeFile(join(folder, ".npmrc"), registry.npmSettings);
  const latestVersions = packageNames.map((name) => `${name}@latest`);
  await execa("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...latestVersions], {
    cwd: folder,
    extendEnv: false,
    env: { PATH: process.env.PATH, HOME: home },
  });
}

/** Runs the installed command, as an operator does. Returns one line. */
async function tryCommand({ folder, version }: ConsumerOptions): Promise<string> {
  const { stdout } = await execa(join(folder, "node_modules/.bin/zero-trust"), ["--version"]);
  if (stdout !== version) throw new Error(`zero-trust must print the version ${version}, but printed ${stdout}`);
  return `zero-trust ${stdout} ran`;
}

/**
 * Installs the latest packages from the registry. Runs the command. Runs a consumer as an ES module and as CommonJS,
 * and compiles it with each TypeScript version and module resolution. Returns one line for each.
 */
export async function tryConsumers(options: ConsumerOptions): Promise<readonly string[]> {
  const { folder, prismUrl } = options;
  await installPackages(options);
  await copyConsumerFiles(folder);

  const results = [await tryCommand(options)];
  for (const file of ["consumer.mjs", "consumer.cjs"]) {
    const { stdout } = await runConsumer(folder, prismUrl, [file]);
    const { requests, error } = JSON.parse(stdout);
    if (requests.length !== 3 || error.isApiError !== true)
      throw new Error(`${file} must send 3 requests and catch an ApiError, but printed: ${stdout}`);
    results.push(`${file} ran against the Prism mock`);
  }
  for (const compiler of compilers)
    for (const resolution of ["nodenext", "bundler"]) {
      await typecheck(compiler, folder, `tsconfig.${resolution}.json`);
      results.push(`${compiler} compiled a consumer with the module resolution ${resolution}`);
    }
  return results;
}
