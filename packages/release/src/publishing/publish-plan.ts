/** A package in the plan that `changeset pack` writes. */
export interface PlannedRelease {
  readonly kind: "publish" | "tag-only";
  readonly name: string;
  readonly version: string;
  readonly access: string;
  /** The npm dist-tag. */
  readonly tag: string;
  /** Path relative to the plan's folder, and `sha256-` with the Base64 digest. */
  readonly tarball: { readonly path: string; readonly integrity: string };
}

/** The file `publish-plan.json`. Packages of a group depend only on packages of earlier groups. */
export interface PublishPlan {
  readonly version: 1;
  readonly plan: readonly (readonly PlannedRelease[])[];
}

/** The name of the files that belong to a release, without an extension. */
export const getReleaseFileName = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name.split("/").at(-1)}-${version}`;
