import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll, copyRepository, type RepositoryCopy } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
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

/** Edits the device settings, and bundles as the build does. */
async function editSpec(change: (text: string) => string): Promise<void> {
  await edit("spec/schemas/DeviceSettings.yaml", change);
  await execa(process.execPath, ["bundle/bundle-spec.ts"], { cwd: join(copy.folder, "spec") });
}

const addField = () =>
  editSpec((text) =>
    text.replace("properties:\n", "properties:\n  quiet:\n    description: Whether.\n    type: boolean\n"),
  );
const removeField = () => editSpec((text) => text.replace(/ {2}use_zt_virtual_ip:\n( {4}.*\n)+/, ""));
const writeChangeset = (bump: string) =>
  writeFile(join(copy.folder, ".changeset/mine.md"), `---\n"@zero-trust-accounts/client": ${bump}\n---\n\nMine.\n`);

beforeEach(async () => {
  copy = await copyRepository({ isInstalled: true });
  await commitAll(copy.folder, "base");
  await git("tag", "@zero-trust-accounts/types@0.1.0");
  await git("switch", "--quiet", "--create", "change");
});

afterEach(() => copy[Symbol.asyncDispose]());

test("what reaches no consumer needs no changeset", async () => {
  await edit("README.md", (text) => `${text}\nMore.\n`);
  await edit("packages/client/src/client.test.ts", (text) => `${text}\n// More.\n`);
  expect((await check()).stdout).toBe("nothing that reaches a consumer changed: no changeset is needed\n");
});

test("a changed source without a changeset fails, with the command", async () => {
  await edit("packages/client/src/client.ts", (text) => `${text}\n// More.\n`);
  expect((await check()).stderr).toMatch(
    /^error: packages\/client\/src\/client\.ts: changed without a changeset\. Run: pnpm changeset add --patch/,
  );
  await writeChangeset("patch");
  expect(await check()).toMatchObject({ code: 0, stderr: "" });
});

test("a spec change with a changeset below what it needs fails, and the written one is enough", async () => {
  await addField();
  expect((await check()).stderr).toMatch(/without a changeset\. Run: pnpm regenerate\n$/);
  await writeChangeset("patch");
  const { code, stderr } = await check();
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "error: the changeset declares patch, and the spec's change needs minor. Run: pnpm regenerate\n",
  });
  expect(await regenerate()).toMatchObject({ code: 0 });
  expect(await check()).toMatchObject({
    code: 0,
    stdout: "the changeset declares minor, and the spec's change needs minor\n",
  });
  const [name = ""] = (await readdir(join(copy.folder, ".changeset"))).filter((file) => file.startsWith("spec-"));
  const text = await readFile(join(copy.folder, ".changeset", name), "utf8");
  expect(text).toContain('"@zero-trust-accounts/types": minor\n"@zero-trust-accounts/client": minor\n');
  expect(text).toContain(
    "- Added `quiet`, sent in PUT /devices/settings, PATCH /devices/settings; returned by GET /devices/settings",
  );
});

test("a breaking spec change asks for a major and for its upgrade notes", async () => {
  await removeField();
  expect((await regenerate()).stdout).toMatch(
    /Needed bump: major\nwrote \.changeset\/spec-\w+\.md: .*\nDescribe the upgrade in packages\/client\/MIGRATION\.md/,
  );
  expect((await check()).stderr).toMatch(
    /^error: a major needs a section "## Version 1" in packages\/client\/MIGRATION\.md/,
  );
  await edit("packages/client/MIGRATION.md", (text) => `${text}\n## Version 1\n`);
  expect((await check()).code).toBe(1);
  await edit("packages/client/MIGRATION.md", (text) => `${text}\nLeave the field out.\n`);
  expect(await check()).toMatchObject({
    code: 0,
    stdout: "the changeset declares major, and the spec's change needs major\n",
  });
});

test("taking back what was never released needs no major", async () => {
  await addField();
  await commitAll(copy.folder, "an unreleased field");
  await regenerate();
  await commitAll(copy.folder, "generated");
  await git("branch", "--force", "main");
  await editSpec((text) => text.replace(/ {2}quiet:\n( {4}.*\n)+/, ""));
  await writeChangeset("patch");
  expect(await check()).toMatchObject({ code: 0, stderr: "" });
});
