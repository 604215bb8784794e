// Usage: node scripts/check-supply-chain.ts   Fails where a dependency, its licence, the lockfile or a known vulnerability should keep a release back.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { releasedPackages } from "./changesets/released-packages.ts";
import { repositoryRoot } from "./paths.ts";
import { runScript } from "./run-script.ts";
import { componentProblems } from "./supply-chain/component-problems.ts";
import { lockfileProblems } from "./supply-chain/lockfile-problems.ts";
import { sbom } from "./supply-chain/sbom.ts";
import { workspaceProblems } from "./supply-chain/workspace-problems.ts";
import { outcomeOf } from "./testing/outcome-of.ts";
import { runOrThrow } from "./testing/run-or-throw.ts";

const readYaml = async (name: string): Promise<unknown> => parse(await readFile(join(repositoryRoot, name), "utf8"));

/** The runtimes that the packages are tried in have a workspace of their own. */
const workspaces = ["", "packages/runtimes/runtimes"];

const problemsOfWorkspace = async (folder: string): Promise<string[]> => [
  ...lockfileProblems(await readYaml(join(folder, "pnpm-lock.yaml"))),
  ...workspaceProblems(await readYaml(join(folder, "pnpm-workspace.yaml"))),
];

/** A registry that keeps no advisories is no reason to hold a release back, but is said. */
async function audit(): Promise<string[]> {
  const { code, stdout, stderr } = await outcomeOf("pnpm", ["audit", "--prod"], { cwd: repositoryRoot });
  if (code === 0) console.log("pnpm audit knows of no vulnerability in what consumers get");
  else if (/ERR_PNPM_AUDIT_BAD_RESPONSE|fetch failed|ENOTFOUND|ECONNREFUSED/.test(stdout + stderr))
    console.log("not checked: the registry answers no audit");
  else return [`pnpm audit: ${stdout.trim()}`];
  return [];
}

await runScript(async () => {
  const packages = await releasedPackages();
  const names = packages.map(({ name }) => name);
  const sboms = await Promise.all(packages.map(sbom));
  const problems = [
    ...sboms.flatMap((bill) => componentProblems(bill, names)),
    ...(await Promise.all(workspaces.map(problemsOfWorkspace))).flat(),
    ...(await audit()),
  ];
  await runOrThrow("pnpm", ["install", "--frozen-lockfile", "--lockfile-only", "--offline"], repositoryRoot);
  if (problems.length > 0) throw new Error(problems.join("; "));
  console.log("what consumers get, its licences, the lockfile and the age of versions are as they should be");
});
