import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedPackages, repositoryRoot } from "@zero-trust-accounts/tooling/repository";

/** Writes the repository that GITHUB_REPOSITORY names into each published package.json, because npm's provenance requires it. */
export async function stampRepository(): Promise<void> {
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = "https://github.com" } = process.env;
  if (name === undefined) return console.log("GITHUB_REPOSITORY is not set: the packages name no repository");
  for (const { folder } of await publishedPackages()) {
    const file = join(repositoryRoot, folder, "package.json");
    const manifest = JSON.parse(await readFile(file, "utf8"));
    const repository = { type: "git", url: `git+${server}/${name}.git`, directory: folder };
    await writeFile(file, `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`);
    console.log(`${folder} names the repository ${repository.url}`);
  }
}
