import { listObjectEntries, toObject } from "../json/json-object.ts";

/**
 * Returns one line for each package of a pnpm lockfile that does not come from the registry with a sha512 checksum.
 * This is own code, because `lockfile-lint` does not read pnpm lockfiles.
 */
export function findLockfileProblems(lockfile: unknown): string[] {
  return listObjectEntries(toObject(lockfile).packages).flatMap(([name, entry]) => {
    const { integrity, ...otherSources } = toObject(entry.resolution);
    if (typeof integrity !== "string" || !integrity.startsWith("sha512-")) return [`${name} has no sha512 checksum`];
    return Object.keys(otherSources).length > 0 ? [`${name} does not come from the registry`] : [];
  });
}
