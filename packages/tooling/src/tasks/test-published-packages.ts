import { existsSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { listPublishedPackages } from "../repository/list-published-packages.ts";
import { repositoryRoot } from "../repository/repository-root.ts";

/**
 * Runs the tests of each published package with the Node that runs this function. The packages must be built. Throws if
 * that Node has another major version, because a version manager or `node_modules/.bin` may come first in the PATH.
 */
export async function testPublishedPackages(expectedMajor: number): Promise<void> {
  console.log(`Node ${process.version}`);
  const actualMajor = Number.parseInt(process.versions.node, 10);
  if (actualMajor !== expectedMajor)
    throw new Error(`Node ${expectedMajor} is expected, but this is ${process.version}`);
  for (const { name, folder } of await listPublishedPackages()) {
    const cwd = join(repositoryRoot, folder);
    const vitest = join(cwd, "node_modules/vitest/vitest.mjs");
    if (!existsSync(vitest)) continue;
    console.log(`\n${name}`);
    await execa(process.execPath, [vitest, "run", "--reporter=dot"], { cwd, stdio: "inherit" });
  }
}
