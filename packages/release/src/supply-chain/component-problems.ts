import { type Component, nameOf, type Sbom } from "./sbom.ts";

/** What a published package may bring along, beside the packages of this workspace. */
const allowed = new Set(["ajv-formats", "openapi-fetch", "openapi-typescript-helpers"]);
const allowedLicences = new Set(["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"]);

const licencesOf = ({ licenses = [] }: Component): string[] =>
  licenses.map(({ license, expression }) => license?.id ?? expression ?? "unknown");

/** Says which components of a published package should not be there, or not under their licence. */
export function componentProblems({ components }: Sbom, ownNames: readonly string[]): string[] {
  return components.flatMap((component) => {
    const name = nameOf(component);
    const licences = licencesOf(component);
    return [
      ...(allowed.has(name) || ownNames.includes(name) ? [] : [`${name} is no dependency that consumers may be given`]),
      ...(licences.length > 0 && licences.every((licence) => allowedLicences.has(licence))
        ? []
        : [`${name} has the licence ${licences.join(", ") || "none"}`]),
    ];
  });
}
