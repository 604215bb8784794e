import type { Bump } from "../spec-diff/bump.ts";

/** One difference between the packages of two commits. */
export interface Finding {
  /** The package and the file or field, such as `@zero-trust-accounts/client package.json engines.node`. */
  readonly location: string;
  readonly description: string;
  readonly bump: Bump;
}
