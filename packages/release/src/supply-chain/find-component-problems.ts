import { type Component, formatName, type Sbom } from "./create-sbom.ts";

/** The dependencies that published packages may have, in addition to one another. */
const allowedDependencies = ["ajv-formats", "openapi-fetch", "openapi-typescript-helpers"];
const allowedLicences = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

const listLicences = ({ licenses = [] }: Component): string[] =>
  licenses.map(({ license, expression }) => license?.id ?? expression ?? "unknown");

/**
 * Returns one line for each dependency or licence that published packages must not have. `pnpm sbom` reads the
 * licences.
 */
export function findComponentProblems({ components }: Sbom, workspaceNames: readonly string[]): string[] {
  const problems: string[] = [];
  for (const component of components) {
    const name = formatName(component);
    const licences = listLicences(component);
    const isAllowed = allowedDependencies.includes(name) || workspaceNames.includes(name);
    if (!isAllowed) problems.push(`${name} is not an allowed dependency of a published package`);
    const hasAllowedLicence = licences.length > 0 && licences.every((licence) => allowedLicences.includes(licence));
    if (!hasAllowedLicence)
      problems.push(`${name} has the licence ${licences.join(", ") || "none"}, which is not allowed`);
  }
  return problems;
}
