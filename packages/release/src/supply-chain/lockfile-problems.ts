import { objectOf, objectsIn } from "../spec-diff/json.ts";

/** Says which packages of a lockfile do not come from the registry with a checksum. */
export function lockfileProblems(lockfile: unknown): string[] {
  return objectsIn(objectOf(lockfile).packages).flatMap(([name, entry]) => {
    const { integrity, ...elsewhere } = objectOf(entry.resolution);
    if (typeof integrity !== "string" || !integrity.startsWith("sha512-")) return [`${name} has no sha512 checksum`];
    return Object.keys(elsewhere).length > 0 ? [`${name} does not come from the registry`] : [];
  });
}
