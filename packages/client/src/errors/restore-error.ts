import { brandErrorClass } from "./brand-error-class.ts";
import type { Outcome } from "./outcome.ts";
import { type Operation, ZeroTrustError } from "./zero-trust-error.ts";

/** The resources of a snapshot, in the order in which they are restored. */
export type RestoredResource = "devices.settings" | "gateway.configuration" | "gateway.logging";

/** The fields of a {@link RestoreError} that describe where and why the restore stopped. */
export interface RestoreErrorDetails {
  readonly failed: RestoredResource;
  readonly cause: unknown;
  readonly changes: Readonly<Partial<Record<RestoredResource, object>>>;
}

/** A restore stopped at a resource. The earlier resources were restored; later ones were not changed. */
export class RestoreError extends ZeroTrustError implements RestoreErrorDetails {
  /** Whether the value is a `RestoreError`, also one of another installed copy of the package. */
  static override readonly isInstance: (value: unknown) => value is RestoreError = brandErrorClass(
    RestoreError,
    "RestoreError",
  );

  /** Why the resource could not be restored: usually an `ApiError` or a `ConnectionError`. */
  declare readonly cause: unknown;
  /** The changes that were written before the failure, by resource. */
  declare readonly changes: Readonly<Partial<Record<RestoredResource, object>>>;
  /** The resource that could not be restored. */
  declare readonly failed: RestoredResource;
  /** Whether the write of the failed resource may have been applied. It does not concern the resources in `changes`. */
  declare readonly outcome: Outcome;

  /** @param operation what the error names if its cause names no operation */
  constructor(operation: Operation, outcome: Outcome, details: RestoreErrorDetails) {
    const { cause, changes, failed } = details;
    const reason = cause instanceof Error ? cause.message : String(cause);
    const writtenResources = Object.keys(changes).join(", ") || "nothing";
    const message = `the restore stopped at ${failed} (written before: ${writtenResources}): ${reason}`;
    super(message, ZeroTrustError.isInstance(cause) ? cause : operation, outcome, details);
  }
}
