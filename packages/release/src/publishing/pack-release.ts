import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { listPublishedPackages, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { findSection, readSource } from "../markdown/find-section.ts";
import { createSbom } from "../supply-chain/create-sbom.ts";
import { getReleaseFileName } from "./publish-plan.ts";
import { runReleaseCommand } from "./run-release-command.ts";
import { writeRepositoryField } from "./write-repository-field.ts";

/** Reads the part of a changelog about a version, or nothing if there is none. */
async function readReleaseNotes(folder: string, version: string): Promise<string> {
  const changelog = await readFile(join(repositoryRoot, folder, "CHANGELOG.md"), "utf8").catch(() => "");
  const nodes = findSection(changelog, `## ${version}`) ?? [];
  return nodes.map((node) => readSource(changelog, node)).join("\n\n");
}

/**
 * Builds all packages and writes everything that publishing needs into a folder: the tarballs of the versions that the
 * registry does not have, the plan with their checksums, their SBOMs and their release notes.
 */
export async function packRelease(folder: string): Promise<void> {
  const outputFolder = resolve(folder);
  await runReleaseCommand("pnpm", "build");
  await writeRepositoryField();
  await runReleaseCommand("changeset", "pack", "--out-dir", outputFolder);
  await mkdir(join(outputFolder, "releases"), { recursive: true });
  for (const published of await listPublishedPackages()) {
    const file = join(outputFolder, "releases", getReleaseFileName(published));
    await writeFile(`${file}.cdx.json`, `${JSON.stringify(await createSbom(published), null, 2)}\n`);
    await writeFile(`${file}.md`, await readReleaseNotes(published.folder, published.version));
  }
}
