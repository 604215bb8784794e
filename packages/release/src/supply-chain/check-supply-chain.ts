import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listPublishedPackages, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { parse } from "yaml";
import { createSbom } from "./create-sbom.ts";
import { findComponentProblems } from "./find-component-problems.ts";
import { findLockfileProblems } from "./find-lockfile-problems.ts";
import { findSettingsProblems } from "./find-settings-problems.ts";

/** Folders with a lockfile: the repository, and the runtimes and tools in which the packages are tested. */
const workspaceFolders = ["", "packages/runtimes/runtimes", "packages/consumers/tools"];

const readYaml = async (path: string): Promise<unknown> => parse(await readFile(join(repositoryRoot, path), "utf8"));

async function checkWorkspace(folder: string): Promise<readonly string[]> {
  return [
    ...findLockfileProblems(await readYaml(join(folder, "pnpm-lock.yaml"))),
    ...findSettingsProblems(await readYaml(join(folder, "pnpm-workspace.yaml"))),
  ];
}

/** Runs `pnpm audit`. Only prints a line if the registry has no audit endpoint. */
async function checkVulnerabilities(): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await execa("pnpm", ["audit", "--prod"], { cwd: repositoryRoot, reject: false });
  if (exitCode === 0) {
    console.log("pnpm audit reports no vulnerability in the dependencies of the published packages");
    return [];
  }
  const isUnavailable = /ERR_PNPM_AUDIT_BAD_RESPONSE|fetch failed|ENOTFOUND|ECONNREFUSED/.test(stdout + stderr);
  if (!isUnavailable) return [`pnpm audit: ${stdout.trim()}`];
  console.log("vulnerabilities were not checked, because the registry has no audit endpoint");
  return [];
}

/**
 * Checks the published packages' dependencies and licences, the lockfiles, the age of versions and known
 * vulnerabilities. Throws if one of them blocks a release.
 */
export async function checkSupplyChain(): Promise<void> {
  const packages = await listPublishedPackages();
  const names = packages.map(({ name }) => name);
  const sboms = await Promise.all(packages.map(createSbom));
  const workspaceProblems = await Promise.all(workspaceFolders.map(checkWorkspace));
  const problems = [
    ...sboms.flatMap((sbom) => findComponentProblems(sbom, names)),
    ...workspaceProblems.flat(),
    ...(await checkVulnerabilities()),
  ];
  // Fails if the lockfile does not match the package.json files.
  await execa("pnpm", ["install", "--frozen-lockfile", "--lockfile-only", "--offline"], { cwd: repositoryRoot });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log("the dependencies, their licences, the lockfiles and the minimum release age pass all checks");
}
