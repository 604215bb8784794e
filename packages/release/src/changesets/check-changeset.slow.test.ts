import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll, copyRepository, type RepositoryCopy } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { breakingEdit } from "../spec-edits/breaking-edit.ts";
import type { FileEdit } from "../spec-edits/spec-edit.ts";
import { runRepositoryScript } from "../testing/run-repository-script.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let copy: RepositoryCopy;
const git = (...args: string[]) => execa("git", args, { cwd: copy.folder });
const check = () => runRepositoryScript(copy, "release", "check-changeset", "main");
const regenerate = () => runRepositoryScript(copy, "regenerate", "--base", "main");

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const file = join(copy.folder, path);
  await writeFile(file, change(await readFile(file, "utf8")));
}

/** Edits files of the spec and bundles it, like the build. */
async function editSpec(edits: readonly FileEdit[]): Promise<void> {
  for (const [file, change] of edits) await edit(file, change);
  await execa(process.execPath, ["bundle/bundle-spec.ts"], { cwd: join(copy.folder, "spec") });
}

const settings = "spec/schemas/DeviceSettings.yaml";
const field = "  quiet:\n    description: Whether the client shows no messages.\n    type: boolean\n";
const addField = () => editSpec([[settings, (text) => text.replace("properties:\n", `properties:\n${field}`)]]);
const removeAddedField = () => editSpec([[settings, (text) => text.replace(field, "")]]);

function writeChangeset(bump: string): Promise<void> {
  const file = join(copy.folder, ".changeset/test.md");
  return writeFile(file, `---\n"@zero-trust-accounts/client": ${bump}\n---\n\nA change.\n`);
}

async function readSpecChangeset(): Promise<string> {
  const folder = join(copy.folder, ".changeset");
  const [name = ""] = (await readdir(folder)).filter((file) => file.startsWith("spec-"));
  return readFile(join(folder, name), "utf8");
}

beforeEach(async () => {
  copy = await copyRepository({ isInstalled: true });
  await commitAll(copy.folder, "base");
  await git("tag", "@zero-trust-accounts/types@0.1.0");
  await git("switch", "--quiet", "--create", "change");
});

afterEach(() => copy[Symbol.asyncDispose]());

test("a change of documentation and tests needs no changeset", async () => {
  await edit("README.md", (text) => `${text}\nMore.\n`);
  await edit("packages/client/src/client.test.ts", (text) => `${text}\n// More.\n`);
  expect((await check()).stdout).toBe("no changed file reaches consumers: no changeset is needed\n");
});

test("a changed source without a changeset fails, and the error names the command that adds one", async () => {
  await edit("packages/client/src/client.ts", (text) => `${text}\n// More.\n`);
  expect((await check()).stderr).toMatch(
    /^error: packages\/client\/src\/client\.ts: changed without a changeset\. Run: pnpm changeset add --patch/,
  );
  await writeChangeset("patch");
  expect(await check()).toMatchObject({ code: 0, stderr: "" });
});

test("a spec change fails with a bump that is too small, and passes with the changeset of regenerate", async () => {
  await addField();
  expect((await check()).stderr).toMatch(/without a changeset\. Run: pnpm regenerate\n$/);
  await writeChangeset("patch");
  const { code, stderr } = await check();
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "error: the changeset declares patch, and the spec's changes need minor. Run: pnpm regenerate\n",
  });
  expect(await regenerate()).toMatchObject({ code: 0 });
  expect(await check()).toMatchObject({
    code: 0,
    stdout: "the changeset declares minor, and the spec's changes need minor\n",
  });
  const changeset = await readSpecChangeset();
  expect(changeset).toContain('"@zero-trust-accounts/types": minor\n"@zero-trust-accounts/client": minor\n');
  expect(changeset).toContain(
    "- Added `quiet` (requests: PUT /devices/settings, PATCH /devices/settings; responses: GET /devices/settings",
  );
});

test("a breaking spec change needs a major and upgrade notes", async () => {
  await editSpec(breakingEdit.edits);
  expect((await regenerate()).stdout).toMatch(
    /Needed bump: major\nwrote \.changeset\/spec-\w+\.md: .*\nDescribe the upgrade in packages\/client\/MIGRATION\.md/,
  );
  expect((await check()).stderr).toMatch(
    /^error: a major needs upgrade notes for consumers: write them below "## Version 1" in packages\/client\/MIGRATION\.md/,
  );
  await edit("packages/client/MIGRATION.md", (text) => `${text}\n## Version 1\n`);
  expect((await check()).code).toBe(1);
  await edit("packages/client/MIGRATION.md", (text) => `${text}\nRemove the field.\n`);
  expect(await check()).toMatchObject({
    code: 0,
    stdout: "the changeset declares major, and the spec's changes need major\n",
  });
});

test("removing a field that was never released needs only a patch", async () => {
  await addField();
  await commitAll(copy.folder, "an unreleased field");
  await regenerate();
  await commitAll(copy.folder, "generated");
  await git("branch", "--force", "main");
  await removeAddedField();
  await writeChangeset("patch");
  expect(await check()).toMatchObject({ code: 0, stderr: "" });
});
