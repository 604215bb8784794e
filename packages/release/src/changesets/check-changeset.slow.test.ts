import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test, vi } from "vitest";
import { publishedPackages, useChangeBranch } from "../testing/use-change-branch.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const branch = useChangeBranch();

test("a change of internal documents and tests needs no changeset", async () => {
  await branch.edit("README.md", (text) => `${text}\nMore.\n`);
  await branch.edit("packages/client/src/client.test.ts", (text) => `${text}\n// More.\n`);
  expect((await branch.check()).stdout).toBe("nothing in the published packages changes: no changeset is needed\n");
});

test("a changed package without a changeset fails, and the error names the command that adds one", async () => {
  await branch.edit("packages/client/README.md", (text) => `${text}\nMore.\n`);
  await branch.edit("packages/mock/tsdown.config.ts", (text) =>
    text.replace('"neutral",', '"neutral",\n  minify: true,'),
  );
  const { stdout, stderr } = await branch.check();
  expect(stdout).toContain("patch  @zero-trust-accounts/client README.md: has another content\n");
  expect(stdout).toContain("patch  @zero-trust-accounts/mock dist/index.js: has another content\n");
  expect(stderr).toMatch(/^error: the published packages need patch, but have no new changeset\. Run: pnpm/);
  const [, command = ""] = /Run: pnpm (.*)\n$/.exec(stderr) ?? [];
  await execa(`changeset ${command.replace("changeset ", "")}`, { cwd: branch.folder, shell: true, preferLocal: true });
  expect(await branch.check()).toMatchObject({ code: 0, stderr: "" });
});

test("changes of manifests, declarations and generated types need the bump that consumers see", async () => {
  await branch.edit("packages/client/package.json", (text) => text.replace(">=22.12", ">=24"));
  await branch.edit("packages/mock/package.json", (text) => text.replace('"./msw": {', '"./service-worker": {'));
  await branch.edit("packages/client/src/index.ts", (text) => text.replace(/export \{ \w*Error \} from .*\n/g, ""));
  await branch.edit("packages/types/src/generated/openapi.ts", (text) => text.replaceAll("mode?: ", "mode: "));
  await branch.writeChangeset("patch");
  const { stdout, stderr } = await branch.check();
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
  await branch.git("tag", "--delete", "@zero-trust-accounts/types@0.1.0");
  await branch.edit("packages/client/package.json", (text) => text.replace(">=22.12", ">=24"));
  await branch.writeChangeset("minor");
  const { stdout, stderr } = await branch.check();
  expect(stdout).toContain("Needed bump: minor, because no version is released yet\n");
  expect(stderr).toBe("");
});

test("an edited or renamed changeset of an earlier change does not count", async () => {
  await branch.edit("packages/client/README.md", (text) => `${text}\nMore.\n`);
  await branch.edit(".changeset/first-release.md", (text) => text.replace("First release", "The first release"));
  await branch.git("mv", ".changeset/first-release.md", ".changeset/renamed.md");
  expect((await branch.check()).stderr).toMatch(/^error: the published packages need patch, but have no new changeset/);
});

test("a pending changeset cannot be deleted or lowered", async () => {
  await branch.edit(".changeset/first-release.md", (text) => text.replaceAll(": minor", ": patch"));
  expect((await branch.check()).stderr).toMatch(
    /^error: \.changeset\/first-release\.md announced a minor .* declares patch now\n/,
  );
  await branch.git("rm", "--quiet", "--force", ".changeset/first-release.md");
  expect((await branch.check()).stderr).toMatch(
    /^error: \.changeset\/first-release\.md announces a change .* was deleted\n/,
  );
});

test("a changeset of nothing, a private package or an unknown package fails", async () => {
  await branch.writeChangeset("patch", []);
  expect((await branch.check()).stderr).toMatch(
    /^error: \.changeset\/test\.md does not name @zero-trust-accounts\/types, /,
  );
  await branch.writeChangeset("patch", [...publishedPackages, "@zero-trust-accounts/bench"]);
  expect((await branch.check()).stderr).toMatch(
    /^error: \.changeset\/test\.md names @zero-trust-accounts\/bench, which is private and never released\n/,
  );
  await branch.writeChangeset("patch", [...publishedPackages, "@zero-trust-accounts/cleint"]);
  expect((await branch.check()).stderr).toMatch(
    /^error: \.changeset\/test\.md names @zero-trust-accounts\/cleint, which is not a package of this workspace\n/,
  );
});

test("a changeset that Changesets cannot read fails with its output", async () => {
  await branch.writeChangeset("patch");
  await writeFile(join(branch.folder, ".changeset/pre.json"), "{");
  expect((await branch.check()).stderr).toMatch(/^error: changeset status --since \w+ fails:\n/);
});

test("the pull request of a release needs no changeset", async () => {
  await branch.edit("packages/client/README.md", (text) => `${text}\nMore.\n`);
  await branch.git("rm", "--quiet", ".changeset/first-release.md");
  for (const name of ["types", "client", "mock", "cli"])
    await branch.edit(`packages/${name}/package.json`, (text) =>
      text.replace('"version": "0.0.0"', '"version": "0.1.0"'),
    );
  expect(await branch.check()).toMatchObject({ code: 0, stderr: "" });
});
