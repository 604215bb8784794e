import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import type { Bump } from "../spec-diff/bump.ts";
import { readBase } from "../spec-diff/read-base.ts";
import { readBundle } from "../spec-diff/read-bundle.ts";
import { changedFiles } from "./changed-files.ts";
import { describeChanges } from "./describe-changes.ts";
import { describeComparison } from "./describe-comparison.ts";
import type { NeededBump } from "./needed-bump.ts";
import { readChangeset } from "./read-changeset.ts";

interface Configuration {
  readonly fixed: readonly (readonly string[])[];
}

async function packagesWithTypes(): Promise<readonly string[]> {
  const { fixed }: Configuration = JSON.parse(await readFile(join(repositoryRoot, ".changeset/config.json"), "utf8"));
  return fixed.find((group) => group.includes("@zero-trust-accounts/types")) ?? ["@zero-trust-accounts/types"];
}

/** What happened to the changeset of the spec's change. */
export interface WrittenChangeset {
  readonly file: string;
  readonly bump: Bump;
  /** Whether the file was there already, with a bump that is large enough. It keeps what somebody added to it. */
  readonly isKept: boolean;
}

/** Writes the changeset of what the spec changed since a commit. Returns undefined if nothing changed. */
export async function writeSpecChangeset(
  commit: string,
  { bump, comparison }: NeededBump,
): Promise<WrittenChangeset | undefined> {
  const revision = await readBundle();
  const name = createHash("sha256").update(JSON.stringify(revision)).digest("hex").slice(0, 8);
  const file = `.changeset/spec-${name}.md`;
  const { present } = await changedFiles(commit);
  const earlier = present.filter((path) => path.startsWith(".changeset/spec-"));
  // A changeset of an earlier run on this branch describes a spec that no longer exists.
  for (const path of earlier) if (path !== file || bump === "none") await rm(join(repositoryRoot, path));
  if (bump === "none") return undefined;
  if (earlier.includes(file) && (await readChangeset(file)) === bump) return { file, bump, isKept: true };

  const changes = [...describeChanges(await readBase(commit), revision), ...describeComparison(comparison)];
  const lines = changes.length > 0 ? changes.map((line) => `- ${line}`) : ["- Descriptions and examples only."];
  const packages = (await packagesWithTypes()).map((packageName) => `"${packageName}": ${bump}`);
  const text = ["---", ...packages, "---", "", "The description of the API changed:", "", ...lines, ""].join("\n");
  await writeFile(join(repositoryRoot, file), text);
  return { file, bump, isKept: false };
}
