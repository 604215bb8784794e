import { bumps } from "../spec-diff/bump.ts";
import type { Changeset } from "./parse-changeset.ts";

/** The packages of the workspace. */
export interface PackageNames {
  /** The packages that are published together, with one version. */
  readonly published: readonly string[];
  readonly all: readonly string[];
}

function findReleaseProblem(name: string, bump: string, packages: PackageNames): string | undefined {
  if (!packages.all.includes(name)) return `names ${name}, which is not a package of this workspace`;
  if (!packages.published.includes(name)) return `names ${name}, which is private and never released`;
  const isBump = bumps.some((candidate) => candidate === bump);
  return isBump ? undefined : `declares "${bump}" for ${name}, but a bump is ${bumps.join(", ")}`;
}

/** Finds what would break the next release: packages that cannot be released, and bumps that do not exist. */
export function findChangesetProblems(changesets: readonly Changeset[], packages: PackageNames): string[] {
  return changesets.flatMap(({ file, releases }) =>
    [...releases].flatMap(([name, bump]) => {
      const problem = findReleaseProblem(name, bump, packages);
      return problem === undefined ? [] : [`${file} ${problem}`];
    }),
  );
}

/** Finds new changesets that release nothing, or only some of the packages that have one version. */
export function findIncompleteChangesets(newChangesets: readonly Changeset[], published: readonly string[]): string[] {
  return newChangesets.flatMap(({ file, releases }) => {
    const missing = published.filter((name) => !releases.has(name));
    return missing.length === 0 ? [] : [`${file} does not name ${missing.join(", ")}`];
  });
}
