import { createWorkspace, type Workspace } from "@zero-trust-accounts/tooling/repository";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { growthEdits } from "./growth-edits.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace();
});

beforeEach(async () => {
  await workspace.shell("git reset --quiet --hard && git clean --quiet --force -d");
});

afterAll(() => workspace[Symbol.asyncDispose]());

/** Files that a change of the spec may touch: the spec, and what is generated from it. */
const isExpected = (file: string): boolean =>
  /^(spec\/|packages\/types\/src\/generated\/|packages\/mock\/src\/generated\/|packages\/contract-tests\/(vectors|src\/generated)\/|\.changeset\/spec-)/.test(
    file,
  );

test.for(growthEdits)("$name passes by regenerate alone", async ({ edits }) => {
  for (const [file, change] of edits) await workspace.edit(file, change);
  expect(await workspace.pnpm("regenerate")).toMatch(/Needed bump: (patch|minor)/);
  const changed = await workspace.shell("git status --porcelain --untracked-files=all");
  expect(changed.split("\n").filter((line) => line !== "" && !isExpected(line.slice(3)))).toEqual([]);
  await workspace.pnpm("regenerate", "--check");
  await workspace.pnpm(
    "exec",
    "turbo",
    "run",
    "typecheck",
    "test",
    "lint",
    "--filter=@zero-trust-accounts/types",
    "--filter=@zero-trust-accounts/client",
    "--filter=@zero-trust-accounts/mock",
    "--filter=@zero-trust-accounts/contract-tests",
    "--filter=@zero-trust-accounts/spec",
  );
});
