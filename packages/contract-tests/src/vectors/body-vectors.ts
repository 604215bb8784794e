import type { Vector } from "./vector.ts";

/** The vectors of the bodies that a schema describes. */
export interface BodyVectors {
  /** The JSON pointers of read-only fields. */
  readonly readOnly: readonly string[];
  /** The JSON pointers of deprecated fields. */
  readonly deprecated: readonly string[];
  readonly vectors: readonly Vector[];
}
