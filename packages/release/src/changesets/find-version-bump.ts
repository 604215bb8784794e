import { listPublishedPackages, runGit } from "@zero-trust-accounts/tooling/repository";
import { toObject } from "../json/json-object.ts";
import { type Bump, findLargestBump } from "../spec-diff/bump.ts";

const readNumbers = (version: string): number[] => version.split(/[.+-]/, 3).map(Number);

/** Returns the bump from one version to a higher one, and "none" if the version is not higher. */
export function compareVersions(base: string, head: string): Bump {
  const baseNumbers = readNumbers(base);
  for (const [index, number] of readNumbers(head).entries()) {
    const baseNumber = baseNumbers[index] ?? 0;
    if (number < baseNumber) return "none";
    if (number > baseNumber) return (["major", "minor", "patch"] as const)[index] ?? "none";
  }
  return "none";
}

/** Finds the bump of the versions themselves since a commit. Only the pull request of a release changes them. */
export async function findVersionBump(commit: string): Promise<Bump> {
  const packages = await listPublishedPackages();
  const versionBumps = await Promise.all(
    packages.map(async ({ folder, version }): Promise<Bump> => {
      const text = await runGit("show", `${commit}:${folder}/package.json`).catch(() => undefined);
      return text === undefined ? "none" : compareVersions(String(toObject(JSON.parse(text)).version), version);
    }),
  );
  return findLargestBump(versionBumps);
}
