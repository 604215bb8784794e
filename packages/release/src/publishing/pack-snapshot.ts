import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { listPublishedPackages } from "@zero-trust-accounts/tooling/repository";
import { runReleaseCommand } from "./run-release-command.ts";

/** npm allows more in a prerelease version, but the name is also part of a git tag and of a URL. */
const snapshotName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Returns where the tarballs can be installed from: the snapshot's release on GitHub, or the folder. */
function getDownloadLocation(name: string, folder: string): string {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com" } = process.env;
  return repository === undefined ? folder : `${server}/${repository}/releases/download/snapshot-${name}`;
}

function formatNotes(locations: readonly string[]): string {
  return `The packages of an open pull request. They are not on npm. To try them:

\`\`\`sh
npm install \\
  ${locations.join(" \\\n  ")}
\`\`\`

Leave out the packages that you do not need, but keep \`types\`: the others depend on it.
`;
}

/**
 * Gives all packages a snapshot version such as `0.0.0-pr-12-20260131093000`, and writes their tarballs and
 * `notes.md` into a folder. Applies the changesets of the working tree, like a release.
 *
 * @throws Error if the name has other characters, or if the working tree has no changeset
 */
export async function packSnapshot(name: string, folder: string): Promise<void> {
  if (!snapshotName.test(name))
    throw new Error(`the name of a snapshot must be lowercase letters, digits and single "-", but is "${name}"`);
  const outputFolder = resolve(folder);
  await runReleaseCommand("changeset", "version", "--snapshot", name);
  await runReleaseCommand("pnpm", "build");
  await mkdir(outputFolder, { recursive: true });
  const packages = await listPublishedPackages();
  const filters = packages.map((published) => `--filter=${published.name}`);
  await runReleaseCommand("pnpm", ...filters, "--recursive", "pack", "--pack-destination", outputFolder);
  const tarballs = (await readdir(outputFolder)).filter((file) => file.endsWith(".tgz")).sort();
  const location = getDownloadLocation(name, outputFolder);
  const notes = formatNotes(tarballs.map((file) => `${location}/${file}`));
  await writeFile(join(outputFolder, "notes.md"), notes);
  console.log(notes);
}
