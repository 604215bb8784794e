import { brandErrorClass } from "./brand-error-class.ts";
import { type Operation, ZeroTrustError } from "./zero-trust-error.ts";

/** The API does not support the requested change, such as the removal of a block. Nothing was written. */
export class UnsupportedChangeError extends ZeroTrustError {
  /** Whether the value is an `UnsupportedChangeError`, also one of another installed copy of the package. */
  static override readonly isInstance: (value: unknown) => value is UnsupportedChangeError = brandErrorClass(
    UnsupportedChangeError,
    "UnsupportedChangeError",
  );

  /** JSON Pointers of the members that cannot be removed. */
  declare readonly paths: readonly string[];

  constructor(operation: Operation, paths: readonly string[], reason: string) {
    super(`${paths.join(", ")} cannot be removed, ${reason}`, operation, "unsent", { paths });
  }
}
