import { createWorkspace, type Workspace } from "@zero-trust-accounts/tooling/repository";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { specEdits } from "./spec-edits.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace();
  await workspace.shell("git tag @zero-trust-accounts/types@0.1.0");
});

beforeEach(async () => {
  await workspace.shell("git reset --quiet --hard && git clean --quiet --force -d");
});

afterAll(() => workspace[Symbol.asyncDispose]());

/** The files that a change of the spec may change: the spec, generated files and the changeset. */
const expectedFolders = [
  "spec/",
  "packages/types/src/generated/",
  "packages/mock/src/generated/",
  "packages/contract-tests/vectors/",
  "packages/contract-tests/src/generated/",
  ".changeset/spec-",
];
const isExpected = (file: string): boolean => expectedFolders.some((folder) => file.startsWith(folder));

const checkedPackages = ["types", "client", "mock", "cli", "contract-tests", "spec"];

async function listChangedFiles(): Promise<readonly string[]> {
  const status = await workspace.shell("git status --porcelain --untracked-files=all");
  const lines = status.split("\n").filter((line) => line !== "");
  return lines.map((line) => line.slice(3));
}

test.for(specEdits)("pnpm regenerate is enough for $name", async ({ edits, isBreaking }) => {
  for (const [file, change] of edits) await workspace.edit(file, change);
  expect(await workspace.pnpm("regenerate")).toMatch(isBreaking ? /Needed bump: major/ : /Needed bump: (patch|minor)/);
  expect((await listChangedFiles()).filter((file) => !isExpected(file))).toEqual([]);
  await workspace.pnpm("regenerate", "--check");
  const filters = checkedPackages.map((name) => `--filter=@zero-trust-accounts/${name}`);
  await workspace.pnpm("exec", "turbo", "run", "typecheck", "test", "lint", ...filters);
});
