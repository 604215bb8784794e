import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll, copyRepository, type RepositoryCopy } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { breakingEdit } from "../spec-edits/breaking-edit.ts";
import type { FileEdit } from "../spec-edits/spec-edit.ts";
import { runRepositoryScript } from "../testing/run-repository-script.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

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

const packages = ["types", "client", "mock", "cli"].map((name) => `@zero-trust-accounts/${name}`);

/** Writes a changeset with a bump of the published packages, or of others. */
function writeChangeset(bump: string, names: readonly string[] = packages): Promise<void> {
  const releases = names.map((name) => `"${name}": ${bump}\n`).join("");
  return writeFile(join(copy.folder, ".changeset/test.md"), `---\n${releases}---\n\nA change.\n`);
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

test("a change of internal documents and tests needs no changeset", async () => {
  await edit("README.md", (text) => `${text}\nMore.\n`);
  await edit("packages/client/src/client.test.ts", (text) => `${text}\n// More.\n`);
  expect((await check()).stdout).toBe("nothing in the published packages changes: no changeset is needed\n");
});

test("a changed package without a changeset fails, and the error names the command that adds one", async () => {
  await edit("packages/client/README.md", (text) => `${text}\nMore.\n`);
  await edit("packages/mock/tsdown.config.ts", (text) => text.replace('"neutral",', '"neutral",\n  minify: true,'));
  const { stdout, stderr } = await check();
  expect(stdout).toContain("patch  @zero-trust-accounts/client README.md: has another content\n");
  expect(stdout).toContain("patch  @zero-trust-accounts/mock dist/index.js: has another content\n");
  expect(stderr).toMatch(/^error: the published packages need patch, but have no new changeset\. Run: pnpm/);
  const [, command = ""] = /Run: pnpm (.*)\n$/.exec(stderr) ?? [];
  await execa(`changeset ${command.replace("changeset ", "")}`, { cwd: copy.folder, shell: true, preferLocal: true });
  expect(await check()).toMatchObject({ code: 0, stderr: "" });
});

test("changes of manifests, declarations and generated types need the bump that consumers see", async () => {
  await edit("packages/client/package.json", (text) => text.replace(">=22.12", ">=24"));
  await edit("packages/mock/package.json", (text) => text.replace('"./msw": {', '"./service-worker": {'));
  await edit("packages/client/src/index.ts", (text) => text.replace(/export \{ \w*Error \} from .*\n/g, ""));
  await edit("packages/types/src/generated/openapi.ts", (text) => text.replaceAll("mode?: ", "mode: "));
  await writeChangeset("patch");
  const { stdout, stderr } = await check();
  expect(stdout.split("\n")).toEqual(
    expect.arrayContaining([
      "major  @zero-trust-accounts/client package.json engines node: changed from >=22.12 to >=24",
      "major  @zero-trust-accounts/mock package.json exports ./msw (import types): removed",
      "minor  @zero-trust-accounts/mock package.json exports ./service-worker (import): added as ./dist/msw.js",
      "major  @zero-trust-accounts/client ApiError: removed",
      "major  @zero-trust-accounts/client ZeroTrustError: removed",
    ]),
  );
  expect(stdout).toMatch(/^major {2}@zero-trust-accounts\/types generated types: .* mode: may no longer be left out/m);
  expect(stderr).toMatch(
    /^error: the new changesets declare patch, and the published packages need major\. Run: pnpm changeset add --major /,
  );
});

test("before the first release, no change needs more than a minor", async () => {
  await git("tag", "--delete", "@zero-trust-accounts/types@0.1.0");
  await edit("packages/client/package.json", (text) => text.replace(">=22.12", ">=24"));
  await writeChangeset("minor");
  const { stdout, stderr } = await check();
  expect(stdout).toContain("Needed bump: minor, because no version is released yet\n");
  expect(stderr).toBe("");
});

test("an edited or renamed changeset of an earlier change does not count", async () => {
  await edit("packages/client/README.md", (text) => `${text}\nMore.\n`);
  await edit(".changeset/first-release.md", (text) => text.replace("First release", "The first release"));
  await git("mv", ".changeset/first-release.md", ".changeset/renamed.md");
  expect((await check()).stderr).toMatch(/^error: the published packages need patch, but have no new changeset/);
});

test("a pending changeset cannot be deleted or lowered", async () => {
  await edit(".changeset/first-release.md", (text) => text.replaceAll(": minor", ": patch"));
  expect((await check()).stderr).toMatch(
    /^error: \.changeset\/first-release\.md announced a minor .* declares patch now\n/,
  );
  await git("rm", "--quiet", "--force", ".changeset/first-release.md");
  expect((await check()).stderr).toMatch(/^error: \.changeset\/first-release\.md announces a change .* was deleted\n/);
});

test("a changeset of nothing, a private package or an unknown package fails", async () => {
  await writeChangeset("patch", []);
  expect((await check()).stderr).toMatch(/^error: \.changeset\/test\.md does not name @zero-trust-accounts\/types, /);
  await writeChangeset("patch", [...packages, "@zero-trust-accounts/bench"]);
  expect((await check()).stderr).toMatch(
    /^error: \.changeset\/test\.md names @zero-trust-accounts\/bench, which is private and never released\n/,
  );
  await writeChangeset("patch", [...packages, "@zero-trust-accounts/cleint"]);
  expect((await check()).stderr).toMatch(
    /^error: \.changeset\/test\.md names @zero-trust-accounts\/cleint, which is not a package of this workspace\n/,
  );
});

test("a changeset that Changesets cannot read fails with its output", async () => {
  await writeChangeset("patch");
  await writeFile(join(copy.folder, ".changeset/pre.json"), "{");
  expect((await check()).stderr).toMatch(/^error: changeset status --since \w+ fails:\n/);
});

test("the pull request of a release needs no changeset", async () => {
  await edit("packages/client/README.md", (text) => `${text}\nMore.\n`);
  await git("rm", "--quiet", ".changeset/first-release.md");
  for (const name of ["types", "client", "mock", "cli"])
    await edit(`packages/${name}/package.json`, (text) => text.replace('"version": "0.0.0"', '"version": "0.1.0"'));
  expect(await check()).toMatchObject({ code: 0, stderr: "" });
});

test("a spec change without a changeset fails, and the error names regenerate", async () => {
  await addField();
  expect((await check()).stderr).toMatch(/need minor, but have no new changeset\. Run: pnpm regenerate\n$/);
});

test("a spec change fails with a bump that is too small", async () => {
  await addField();
  await writeChangeset("patch");
  const { code, stderr } = await check();
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "error: the new changesets declare patch, and the published packages need minor. Run: pnpm regenerate\n",
  });
});

test("a spec change passes with the changeset of regenerate", async () => {
  await addField();
  expect(await regenerate()).toMatchObject({ code: 0 });
  const accepted = await check();
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
  expect((await regenerate()).stdout).toMatch(
    /Needed bump: major\nwrote \.changeset\/spec-\w+\.md: .*\nDescribe the upgrade in packages\/client\/MIGRATION\.md/,
  );
  expect((await check()).stderr).toMatch(
    /^error: a major needs upgrade notes for consumers: write them below "## Version 1" in packages\/client\/MIGRATION\.md/,
  );
  await edit("packages/client/MIGRATION.md", (text) => `${text}\n## Version 1\n\nRemove the field.\n`);
  const failedCheck = await check();
  expect(failedCheck.code).toBe(1);
  expect(failedCheck.stdout).toContain('MIGRATION.md does not mention below "## Version 1": use_zt_virtual_ip\n');
  await edit("packages/client/MIGRATION.md", (text) => `${text}\nRemove \`use_zt_virtual_ip\`.\n`);
  const accepted = await check();
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  expect(accepted.stdout).toMatch(/the new changesets declare major, and the published packages need major\n$/);
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
