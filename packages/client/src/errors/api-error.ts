import type { ApiMessage } from "../types.ts";
import { brandErrorClass } from "./brand-error-class.ts";
import type { Outcome } from "./outcome.ts";
import { type Operation, ZeroTrustError } from "./zero-trust-error.ts";

/** The fields of an {@link ApiError} that describe the response. */
export interface ApiErrorDetails {
  readonly status: number;
  readonly code?: number;
  readonly errors: readonly ApiMessage[];
  readonly messages: readonly ApiMessage[];
  readonly rayId?: string;
  readonly retryAfterMs?: number;
  readonly body?: string;
}

function describe({ status, code, errors, rayId }: ApiErrorDetails, outcome: Outcome): string {
  const codePart = code === undefined ? "" : ` (code ${code})`;
  const unsentPart = outcome === "unsent" ? "not sent, because an earlier response paused this client: " : "";
  const errorPart = errors[0]?.message ?? "the response has no error message";
  const rayPart = rayId === undefined ? "" : `, ray ${rayId}`;
  return `${status}${codePart}: ${unsentPart}${errorPart}${rayPart}`;
}

/**
 * The server responded, but not with a success envelope: a 3XX, 4XX or 5XX, `success: false` with any status, HTML, an
 * empty body, malformed JSON, or JSON without an envelope.
 *
 * Also thrown if a 429 of another call pauses this call past its deadline. Such an error has status 429 and the
 * outcome `"unsent"`.
 */
export class ApiError extends ZeroTrustError implements ApiErrorDetails {
  /** Whether the value is an `ApiError`, also one of another installed copy of the package. */
  static override readonly isInstance: (value: unknown) => value is ApiError = brandErrorClass(ApiError, "ApiError");

  /** HTTP status. 0 for a redirect whose status the runtime hides, as browsers do. */
  declare readonly status: number;
  /** Code of the envelope's first error, such as 10000; absent if it has none. */
  declare readonly code?: number;
  /** Errors of the envelope; empty without an envelope. */
  declare readonly errors: readonly ApiMessage[];
  /** Messages of the envelope; empty without an envelope. */
  declare readonly messages: readonly ApiMessage[];
  /** The `cf-ray` header, which identifies the request to the vendor's support. */
  declare readonly rayId?: string;
  /** Milliseconds to wait before the next attempt, from `Retry-After`. */
  declare readonly retryAfterMs?: number;
  /** The first 1,000 characters of a response body that is not an envelope; absent for an envelope. */
  declare readonly body?: string;

  constructor(operation: Operation, outcome: Outcome, details: ApiErrorDetails) {
    super(describe(details, outcome), operation, outcome, details);
  }
}
