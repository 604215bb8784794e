import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test, vi } from "vitest";
import { breakingEdit } from "../spec-edits/breaking-edit.ts";
import type { FileEdit } from "../spec-edits/spec-edit.ts";
import { useChangeBranch } from "../testing/use-change-branch.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const branch = useChangeBranch();

/** Edits files of the spec and bundles it, like the build. */
async function editSpec(edits: readonly FileEdit[]): Promise<void> {
  for (const [file, change] of edits) await branch.edit(file, change);
  await execa(process.execPath, ["bundle/bundle-spec.ts"], { cwd: join(branch.folder, "spec") });
}

const settings = "spec/schemas/DeviceSettings.yaml";
const field = "  quiet:\n    description: Whether the client shows no messages.\n    type: boolean\n";
const addField = () => editSpec([[settings, (text) => text.replace("properties:\n", `properties:\n${field}`)]]);
const removeAddedField = () => editSpec([[settings, (text) => text.replace(field, "")]]);

async function readSpecChangeset(): Promise<string> {
  const folder = join(branch.folder, ".changeset");
  const [name = ""] = (await readdir(folder)).filter((file) => file.startsWith("spec-"));
  return readFile(join(folder, name), "utf8");
}

test("a spec change without a changeset fails, and the error names regenerate", async () => {
  await addField();
  expect((await branch.check()).stderr).toMatch(/need minor, but have no new changeset\. Run: pnpm regenerate\n$/);
});

test("a spec change fails with a bump that is too small", async () => {
  await addField();
  await branch.writeChangeset("patch");
  const { code, stderr } = await branch.check();
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "error: the new changesets declare patch, and the published packages need minor. Run: pnpm regenerate\n",
  });
});

test("a spec change passes with the changeset of regenerate", async () => {
  await addField();
  expect(await branch.regenerate()).toMatchObject({ code: 0 });
  const accepted = await branch.check();
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  expect(accepted.stdout).toMatch(/the new changesets declare minor, and the published packages need minor\n$/);
  const changeset = await readSpecChangeset();
  expect(changeset).toContain('"@zero-trust-accounts/types": minor\n"@zero-trust-accounts/client": minor\n');
  expect(changeset).toContain(
    "- Added `quiet` (requests: PUT /devices/settings, PATCH /devices/settings; responses: GET /devices/settings",
  );
});

test("a breaking spec change needs a major and upgrade notes", async () => {
  await editSpec(breakingEdit.edits);
  expect((await branch.regenerate()).stdout).toMatch(
    /Needed bump: major\nwrote \.changeset\/spec-\w+\.md: .*\nDescribe the upgrade in packages\/client\/MIGRATION\.md/,
  );
  expect((await branch.check()).stderr).toMatch(
    /^error: a major needs upgrade notes for consumers: write them below "## Version 1" in packages\/client\/MIGRATION\.md/,
  );
  await branch.edit("packages/client/MIGRATION.md", (text) => `${text}\n## Version 1\n\nRemove the field.\n`);
  const failedCheck = await branch.check();
  expect(failedCheck.code).toBe(1);
  expect(failedCheck.stdout).toContain('MIGRATION.md does not mention below "## Version 1": use_zt_virtual_ip\n');
  await branch.edit("packages/client/MIGRATION.md", (text) => `${text}\nRemove \`use_zt_virtual_ip\`.\n`);
  const accepted = await branch.check();
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  expect(accepted.stdout).toMatch(/the new changesets declare major, and the published packages need major\n$/);
});

test("removing a field that was never released needs only a patch", async () => {
  await addField();
  await branch.commit("an unreleased field");
  await branch.regenerate();
  await branch.commit("generated");
  await branch.git("branch", "--force", "main");
  await removeAddedField();
  await branch.writeChangeset("patch");
  expect(await branch.check()).toMatchObject({ code: 0, stderr: "" });
});
