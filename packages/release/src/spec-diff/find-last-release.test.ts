import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commitAll } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findLastRelease } from "./find-last-release.ts";

let folder: string;
const git = async (...args: readonly string[]): Promise<string> => (await execa("git", args, { cwd: folder })).stdout;
const tagRelease = (version: string) => git("tag", `@zero-trust-accounts/types@${version}`);

async function commitVersion(version: string): Promise<void> {
  await mkdir(join(folder, "packages/types"), { recursive: true });
  await writeFile(join(folder, "packages/types/package.json"), JSON.stringify({ version }));
  await commitAll(folder, version);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-release-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("a prerelease is older than its release, and newer than the previous release", async () => {
  await commitVersion("1.0.0");
  for (const version of ["0.9.0", "1.0.0-rc.2", "1.0.0-rc.10"]) await tagRelease(version);
  expect(await findLastRelease("HEAD", git)).toBe("@zero-trust-accounts/types@1.0.0-rc.10");
  await tagRelease("1.0.0");
  expect(await findLastRelease("HEAD", git)).toBe("@zero-trust-accounts/types@1.0.0");
});

test("there is no last release while the version is 0.0.0", async () => {
  await commitVersion("0.0.0");
  expect(await findLastRelease("HEAD", git)).toBeUndefined();
});

test("a version without a tag is an error that names the command to run", async () => {
  await commitVersion("1.2.0");
  await expect(findLastRelease("HEAD", git)).rejects.toThrow(
    "@zero-trust-accounts/types has version 1.2.0, but git has no tag of a release. Run: git fetch --tags",
  );
});

test("the error in a shallow clone names the command that fetches all commits", async () => {
  await commitVersion("1.2.0");
  await commitVersion("1.3.0");
  const origin = folder;
  folder = join(origin, "clone");
  await execa("git", ["clone", "--quiet", "--depth=1", `file://${origin}`, folder]);
  await expect(findLastRelease("HEAD", git)).rejects.toThrow("Run: git fetch --tags --unshallow");
  folder = origin;
});

test("the pull request of the first version needs no tag, because its base has version 0.0.0", async () => {
  await commitVersion("0.0.0");
  await commitVersion("0.1.0");
  expect(await findLastRelease("HEAD~1", git)).toBeUndefined();
});
