import { runGit } from "@zero-trust-accounts/tooling/repository";
import { toObject } from "../json/json-object.ts";

type RunGit = (...args: readonly string[]) => Promise<string>;

const packageName = "@zero-trust-accounts/types";
const manifestPath = "packages/types/package.json";
const unreleasedVersion = "0.0.0";

/** Reads the version that the packages have at a commit. Returns undefined if git does not know the commit. */
async function readVersion(git: RunGit, commit: string): Promise<unknown> {
  const text = await git("show", `${commit}:${manifestPath}`).catch(() => undefined);
  return text === undefined ? undefined : toObject(JSON.parse(text)).version;
}

/** Returns the command that fetches the tags and the commits that they name. */
async function formatFetchCommand(git: RunGit): Promise<string> {
  const isShallow = (await git("rev-parse", "--is-shallow-repository")) === "true";
  return isShallow ? "git fetch --tags --unshallow" : "git fetch --tags";
}

/**
 * Returns the tag of the last release, or undefined before the first one. A release tags every package with its
 * version. Throws if there is no tag although the packages have a version at the base, a commit that defaults to HEAD:
 * without a tag, every breaking change would need only a minor.
 */
export async function findLastRelease(base = "HEAD", git: RunGit = runGit): Promise<string | undefined> {
  // Sorts 1.0.0-rc.1 before 1.0.0.
  const settings = ["-c", "versionsort.suffix=-"];
  const filter = ["--list", "--merged", "HEAD", "--sort=-version:refname", `${packageName}@*`];
  const tags = await git(...settings, "tag", ...filter);
  const [lastTag] = tags.split("\n").filter((tag) => tag !== "");
  if (lastTag !== undefined) return lastTag;
  const version = (await readVersion(git, base)) ?? (await readVersion(git, "HEAD"));
  if (version === undefined || version === unreleasedVersion) return undefined;
  const command = await formatFetchCommand(git);
  throw new Error(`${packageName} has version ${version}, but git has no tag of a release. Run: ${command}`);
}
