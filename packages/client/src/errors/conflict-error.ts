import { brandErrorClass } from "./brand-error-class.ts";
import { type Operation, ZeroTrustError } from "./zero-trust-error.ts";

/** Between read and write, somebody else changed a field that the call was about to change. Nothing was written. */
export class ConflictError extends ZeroTrustError {
  /** Whether the value is a `ConflictError`, also one of another installed copy of the package. */
  static override readonly isInstance: (value: unknown) => value is ConflictError = brandErrorClass(
    ConflictError,
    "ConflictError",
  );

  /** The writable settings of the first read. */
  declare readonly expected: object;
  /** The writable settings of the second read, just before the write. */
  declare readonly found: object;

  constructor(operation: Operation, expected: object, found: object) {
    super("the settings changed between read and write, nothing was written", operation, "unsent", { expected, found });
  }
}
