import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { listOperations } from "../document/list-operations.ts";
import { readBaseDocument } from "../document/read-base-document.ts";
import { readBundledDocument } from "../document/read-bundled-document.ts";
import type { JsonObject } from "../json/json-object.ts";
import type { Bump } from "../spec-diff/bump.ts";
import type { Comparison } from "../spec-diff/compare-specs.ts";
import type { NeededBump } from "../spec-diff/find-needed-bump.ts";
import { describeConstraintChanges } from "./describe-constraint-changes.ts";
import { describeFieldChanges } from "./describe-field-changes.ts";
import { describeOperationChanges } from "./describe-operation-changes.ts";
import { listChangedFiles } from "./list-changed-files.ts";
import { readChangesetBump } from "./read-changeset-bump.ts";

export interface SpecChangeset {
  readonly file: string;
  readonly bump: Bump;
  /** Whether an earlier run wrote the file with the same bump. Text that somebody added to it stays. */
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

function describeDocumentChanges(base: JsonObject, revision: JsonObject, comparison: Comparison): string[] {
  const baseOperations = listOperations(base);
  const revisionOperations = listOperations(revision);
  const descriptions = [
    ...describeOperationChanges(baseOperations, revisionOperations),
    ...describeFieldChanges(baseOperations, revisionOperations),
    ...describeConstraintChanges(comparison),
  ];
  return descriptions.length > 0 ? descriptions : ["Only descriptions and examples changed."];
}

/** Writes a changeset that describes the changes of the spec since a commit. Returns undefined if nothing changed. */
export async function writeSpecChangeset(
  commit: string,
  { bump, comparison }: NeededBump,
): Promise<SpecChangeset | undefined> {
  const revision = await readBundledDocument();
  const hash = createHash("sha256").update(JSON.stringify(revision)).digest("hex").slice(0, 8);
  const file = `.changeset/spec-${hash}.md`;
  const { existing } = await listChangedFiles(commit);
  const specChangesets = existing.filter((path) => path.startsWith(".changeset/spec-"));
  // Other changesets of this branch describe a spec that no longer exists.
  const outdated = specChangesets.filter((path) => path !== file || bump === "none");
  for (const path of outdated) await rm(join(repositoryRoot, path));
  if (bump === "none") return undefined;
  const hasSameBump = specChangesets.includes(file) && (await readChangesetBump(file)) === bump;
  if (hasSameBump) return { file, bump, isUnchanged: true };

  const descriptions = describeDocumentChanges(await readBaseDocument(commit), revision, comparison);
  const packages = (await listVersionedPackages()).map((name) => `"${name}": ${bump}`);
  const items = descriptions.map((description) => `- ${description}`);
  const lines = ["---", ...packages, "---", "", "The API description changed:", "", ...items, ""];
  await writeFile(join(repositoryRoot, file), lines.join("\n"));
  return { file, bump, isUnchanged: false };
}
