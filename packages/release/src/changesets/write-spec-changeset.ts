import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { readBaseDocument } from "../document/read-base-document.ts";
import { readBundledDocument } from "../document/read-bundled-document.ts";
import type { Bump } from "../spec-diff/bump.ts";
import type { NeededBump } from "../spec-diff/find-needed-bump.ts";
import { describeDocumentChanges } from "./describe-document-changes.ts";
import { listChangedFiles } from "./list-changed-files.ts";
import { mergeChangesetText } from "./merge-changeset-text.ts";

export interface SpecChangeset {
  readonly file: string;
  readonly bump: Bump;
  /** Whether an earlier run wrote the same file. */
  readonly isUnchanged: boolean;
}

interface ChangesetConfiguration {
  readonly fixed: readonly (readonly string[])[];
}

/** Lists the packages that always have the version of the types package. */
async function listVersionedPackages(): Promise<readonly string[]> {
  const text = await readFile(join(repositoryRoot, ".changeset/config.json"), "utf8");
  const { fixed }: ChangesetConfiguration = JSON.parse(text);
  return fixed.find((group) => group.includes("@zero-trust-accounts/types")) ?? ["@zero-trust-accounts/types"];
}

/** Reads the text of a changeset, without the bumps. */
async function readText(path: string): Promise<string> {
  const content = await readFile(join(repositoryRoot, path), "utf8");
  return content.replace(/^---\n.*?^---\n/ms, "").trim();
}

/**
 * Writes a changeset that describes the changes of the spec since a commit. Keeps what a person added to an earlier one
 * of this branch. Returns undefined if nothing changed.
 */
export async function writeSpecChangeset(
  commit: string,
  { bump, comparison }: NeededBump,
): Promise<SpecChangeset | undefined> {
  const revision = await readBundledDocument();
  const hash = createHash("sha256").update(JSON.stringify(revision)).digest("hex").slice(0, 8);
  const file = `.changeset/spec-${hash}.md`;
  const { existing } = await listChangedFiles(commit);
  const specChangesets = existing.filter((path) => path.startsWith(".changeset/spec-"));
  const previousTexts = await Promise.all(specChangesets.map(readText));
  // Other changesets of this branch describe a spec that no longer exists. Their text moves to the new one.
  const outdated = specChangesets.filter((path) => path !== file || bump === "none");
  for (const path of outdated) await rm(join(repositoryRoot, path));
  if (bump === "none") return undefined;

  const descriptions = describeDocumentChanges(await readBaseDocument(commit), revision, comparison);
  const packages = (await listVersionedPackages()).map((name) => `"${name}": ${bump}`);
  const items = descriptions.map((description) => `- ${description}`);
  const text = mergeChangesetText(previousTexts.join("\n"), "The API description changed:", items);
  const content = ["---", ...packages, "---", "", text].join("\n");
  const isUnchanged = specChangesets.includes(file) && (await readFile(join(repositoryRoot, file), "utf8")) === content;
  if (!isUnchanged) await writeFile(join(repositoryRoot, file), content);
  return { file, bump, isUnchanged };
}
