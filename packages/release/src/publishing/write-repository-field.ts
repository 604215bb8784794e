import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listPublishedPackages, repositoryRoot } from "@zero-trust-accounts/tooling/repository";

/**
 * Writes the `repository` field of each published package.json, because npm's provenance requires it. Uses the
 * repository of GITHUB_REPOSITORY, so that a fork publishes with its own name.
 */
export async function writeRepositoryField(): Promise<void> {
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = "https://github.com" } = process.env;
  if (name === undefined) return console.log("GITHUB_REPOSITORY is not set: the packages have no repository field");
  for (const { folder } of await listPublishedPackages()) {
    const file = join(repositoryRoot, folder, "package.json");
    const manifest = JSON.parse(await readFile(file, "utf8"));
    const repository = { type: "git", url: `git+${server}/${name}.git`, directory: folder };
    await writeFile(file, `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`);
    console.log(`wrote the repository ${repository.url} to ${folder}/package.json`);
  }
}
