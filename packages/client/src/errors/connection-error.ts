import { brandErrorClass } from "./brand-error-class.ts";
import type { Outcome } from "./outcome.ts";
import { type Operation, ZeroTrustError } from "./zero-trust-error.ts";

/** Name, message and code of the error that `fetch` threw. Credentials are redacted. */
export interface ConnectionErrorCause {
  readonly name: string;
  readonly message: string;
  /** The system's or the runtime's code, such as `ECONNRESET` or `UND_ERR_SOCKET`. */
  readonly code?: string;
}

/** No complete response arrived: DNS, a refused or reset connection, TLS, a truncated response, a timeout. */
export class ConnectionError extends ZeroTrustError {
  /** Whether the value is a `ConnectionError`, also one of another installed copy of the package. */
  static override readonly isInstance: (value: unknown) => value is ConnectionError = brandErrorClass(
    ConnectionError,
    "ConnectionError",
  );

  /** The error that `fetch` threw. Absent after a timeout. */
  declare readonly cause?: ConnectionErrorCause;
  /** Whether `timeoutMs` or `deadlineMs` ended the call, also one that was still waiting to be sent. */
  declare readonly timedOut: boolean;
  /** Milliseconds until the rate limit allows a request; present if the call was not sent or repeated for that reason. */
  declare readonly retryAfterMs?: number;

  constructor(
    operation: Operation,
    outcome: Outcome,
    message: string,
    details: { readonly cause?: ConnectionErrorCause; readonly retryAfterMs?: number } = {},
  ) {
    super(message, operation, outcome, { timedOut: details.cause === undefined, ...details });
  }
}
