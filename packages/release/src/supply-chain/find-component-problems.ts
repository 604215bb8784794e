import { type Component, formatName, type Sbom } from "./create-sbom.ts";

const clientDependencies = ["openapi-fetch", "openapi-typescript-helpers"];

/**
 * The dependencies that each published package may have, directly or through others, in addition to published
 * packages. Only the command may have many: each one of a library is a risk for all programs that use it.
 */
const allowedDependencies: Readonly<Record<string, readonly string[]>> = {
  "@zero-trust-accounts/types": [],
  "@zero-trust-accounts/client": clientDependencies,
  "@zero-trust-accounts/mock": ["ajv-formats"],
  "@zero-trust-accounts/cli": [
    ...clientDependencies,
    "@clack/core",
    "@clack/prompts",
    "ajv",
    "ajv-formats",
    "ansi-regex",
    "cli-progress",
    "commander",
    "emoji-regex",
    "fast-deep-equal",
    "fast-string-truncated-width",
    "fast-string-width",
    "fast-uri",
    "fast-wrap-ansi",
    "is-fullwidth-code-point",
    "json-schema-traverse",
    "picocolors",
    "require-from-string",
    "sisteransi",
    "string-width",
    "strip-ansi",
    "yaml",
  ],
};
const allowedLicences = ["MIT", "ISC", "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];

const listLicences = ({ licenses = [] }: Component): string[] =>
  licenses.map(({ license, expression }) => license?.id ?? expression ?? "unknown");

/**
 * Returns one line for each dependency or licence that the published package must not have. `pnpm sbom` reads the
 * licences.
 */
export function findComponentProblems({ metadata, components }: Sbom, workspaceNames: readonly string[]): string[] {
  const packageName = formatName(metadata.component);
  const allowedNames = [...(allowedDependencies[packageName] ?? []), ...workspaceNames];
  const problems: string[] = [];
  for (const component of components) {
    const name = formatName(component);
    const licences = listLicences(component);
    if (!allowedNames.includes(name)) problems.push(`${name} is not an allowed dependency of ${packageName}`);
    const hasAllowedLicence = licences.length > 0 && licences.every((licence) => allowedLicences.includes(licence));
    if (!hasAllowedLicence)
      problems.push(`${name} has the licence ${licences.join(", ") || "none"}, which is not allowed`);
  }
  return problems;
}
