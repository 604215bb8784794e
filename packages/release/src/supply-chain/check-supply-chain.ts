import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedPackages, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { parse } from "yaml";
import { componentProblems } from "./component-problems.ts";
import { lockfileProblems } from "./lockfile-problems.ts";
import { sbom } from "./sbom.ts";
import { workspaceProblems } from "./workspace-problems.ts";

/** Folders with a lockfile: the repository, and the runtimes that the packages are tested in. */
const workspaces = ["", "packages/runtimes/runtimes"];

const readYaml = async (path: string): Promise<unknown> => parse(await readFile(join(repositoryRoot, path), "utf8"));

async function problemsOfWorkspace(folder: string): Promise<readonly string[]> {
  return [
    ...lockfileProblems(await readYaml(join(folder, "pnpm-lock.yaml"))),
    ...workspaceProblems(await readYaml(join(folder, "pnpm-workspace.yaml"))),
  ];
}

/** A registry without advisories does not fail the check, but is reported. */
async function audit(): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await execa("pnpm", ["audit", "--prod"], { cwd: repositoryRoot, reject: false });
  if (exitCode === 0) console.log("pnpm audit knows no vulnerability in the dependencies of the published packages");
  else if (/ERR_PNPM_AUDIT_BAD_RESPONSE|fetch failed|ENOTFOUND|ECONNREFUSED/.test(stdout + stderr))
    console.log("vulnerabilities were not checked: the registry has no audit endpoint");
  else return [`pnpm audit: ${stdout.trim()}`];
  return [];
}

/** Checks the dependencies of the published packages, their licences, the lockfiles and known vulnerabilities. Throws if one blocks a release. */
export async function checkSupplyChain(): Promise<void> {
  const packages = await publishedPackages();
  const names = packages.map(({ name }) => name);
  const sboms = await Promise.all(packages.map(sbom));
  const problems = [
    ...sboms.flatMap((bill) => componentProblems(bill, names)),
    ...(await Promise.all(workspaces.map(problemsOfWorkspace))).flat(),
    ...(await audit()),
  ];
  await execa("pnpm", ["install", "--frozen-lockfile", "--lockfile-only", "--offline"], { cwd: repositoryRoot });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log("the dependencies, their licences, the lockfiles and the minimum release age pass every check");
}
