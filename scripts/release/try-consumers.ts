import { copyFile, cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runConsumer } from "../../packages/contract-tests/src/packed/run-consumer.ts";
import { compilers, typecheck } from "../../packages/contract-tests/src/packed/typecheck.ts";
import { repositoryRoot } from "../paths.ts";
import { runOrThrow } from "../testing/run-or-throw.ts";
import type { Registry } from "./start-registry.ts";

const fixtures = join(repositoryRoot, "packages/contract-tests/src/packed/fixtures");

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
  await runOrThrow("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...latest], folder, {
    PATH: process.env.PATH,
    HOME: home,
  });
  await cp(fixtures, folder, { recursive: true });
  const source = join(folder, "consumer.ts");
  await Promise.all([".mts", ".cts"].map((extension) => copyFile(source, join(folder, `consumer${extension}`))));

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
