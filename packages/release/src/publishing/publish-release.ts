// Usage: node packages/release/src/publishing/publish-release.ts <folder>
// Publishes the folder that `pnpm release pack` wrote. The job that runs it may publish to npm, so it runs no code of a
// dependency: this file and publish-plan.ts import only Node, and call npm and gh.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { getReleaseFileName, type PlannedRelease, type PublishPlan } from "./publish-plan.ts";

const run = async (command: string, ...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(command, args)).stdout.trim();

const isInGitHubActions = process.env.GITHUB_ACTIONS === "true";

async function readReleases(folder: string): Promise<readonly PlannedRelease[]> {
  const { version, plan }: PublishPlan = JSON.parse(await readFile(join(folder, "publish-plan.json"), "utf8"));
  if (version !== 1) throw new Error(`publish-plan.json must have version 1, but has ${version}`);
  return plan.flat().filter(({ kind }) => kind === "publish");
}

async function checkIntegrity(folder: string, { name, tarball }: PlannedRelease): Promise<void> {
  const digest = createHash("sha256")
    .update(await readFile(join(folder, tarball.path)))
    .digest("base64");
  if (`sha256-${digest}` !== tarball.integrity)
    throw new Error(`${name}: the tarball does not have the planned checksum`);
}

/** Whether the registry has the version. Any other failure than a missing package stops the release. */
async function isPublished({ name, version }: PlannedRelease): Promise<boolean> {
  try {
    return (await run("npm", "view", `${name}@${version}`, "version")) !== "";
  } catch (error) {
    if (String(error).includes("E404")) return false;
    throw error;
  }
}

async function publish(folder: string, release: PlannedRelease): Promise<void> {
  const { name, version, access, tag, tarball } = release;
  if (await isPublished(release)) return console.log(`${name}@${version} is already published`);
  const options = ["--access", access, "--tag", tag, "--ignore-scripts"];
  // npm signs provenance only in CI. Without a token it exchanges the job's identity; if that fails, publishing fails.
  if (isInGitHubActions) options.push("--provenance");
  await run("npm", "publish", join(folder, tarball.path), ...options);
  console.log(`published ${name}@${version}`);
}

/** Creates the tag and the GitHub release with its SBOM, or completes them. */
async function createGitHubRelease(folder: string, release: PlannedRelease): Promise<void> {
  const tag = `${release.name}@${release.version}`;
  const file = join(folder, "releases", getReleaseFileName(release));
  const exists = await run("gh", "release", "view", tag).then(
    () => true,
    () => false,
  );
  if (!exists) {
    const target = process.env.GITHUB_SHA ?? "HEAD";
    const kind = release.version.includes("-") ? ["--prerelease"] : [];
    await run(
      "gh",
      "release",
      "create",
      tag,
      "--target",
      target,
      "--title",
      tag,
      "--notes-file",
      `${file}.md`,
      ...kind,
    );
  }
  await run("gh", "release", "upload", tag, `${file}.cdx.json`, "--clobber");
  console.log(`released ${tag} on GitHub`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined || folder.startsWith("-")) {
  console.error("Usage: node packages/release/src/publishing/publish-release.ts <folder>");
  process.exit(folder === "--help" ? 0 : 1);
}
const releases = await readReleases(folder);
for (const release of releases) await checkIntegrity(folder, release);
for (const release of releases) await publish(folder, release);
if (isInGitHubActions) for (const release of releases) await createGitHubRelease(folder, release);
else console.log("GitHub releases are created only in GitHub Actions");
