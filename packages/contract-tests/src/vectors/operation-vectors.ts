import type { DescribedAnswer, DescribedOperation } from "../document/describe-operations.ts";
import type { Vector } from "./vector.ts";

/** What an operation must be, with the vectors of its examples and credentials. Committed and reviewed. */
export interface OperationVectors extends Omit<DescribedOperation, "answers" | "body"> {
  /** The body's vectors stand in the file of this name. */
  readonly body?: { readonly required: boolean; readonly mediaType: string; readonly vectors: string };
  /** The bodies' vectors stand in the files of these names. */
  readonly answers: readonly (Pick<DescribedAnswer, "status" | "mediaType" | "headers"> & {
    readonly vectors: string;
  })[];
  readonly vectors: readonly Vector[];
}

/** The vectors of the bodies that a schema describes. */
export interface BodyVectors {
  /** The places that are only read, and those that are deprecated. */
  readonly readOnly: readonly string[];
  readonly deprecated: readonly string[];
  readonly vectors: readonly Vector[];
}
