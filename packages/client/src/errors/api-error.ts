import type { Schema } from "@zero-trust-accounts/types";
import type { Operation } from "./call.ts";
import { isObject } from "./object.ts";

/**
 * Names the class and brands its instances, both out of sight of a printed error. Returns the class's `isInstance`,
 * which works across two installed copies of this package, where `instanceof` does not.
 */
function brand<Branded>(errorClass: { prototype: Branded }, name: string): (value: unknown) => value is Branded {
  const symbol = Symbol.for(`@zero-trust-accounts/client/${name}`);
  Object.defineProperties(errorClass.prototype, { name: { value: name, writable: true }, [symbol]: { value: true } });
  return (value): value is Branded => isObject(value) && symbol in value;
}

/** The base of every error that a sent operation can end in. Bad arguments are `TypeError`s instead. */
export class ZeroTrustError extends Error {
  /** Whether the value is an error of this client, also of another installed copy of it. */
  static readonly isInstance: (value: unknown) => value is ZeroTrustError = brand(ZeroTrustError, "ZeroTrustError");

  /** HTTP method of the operation, such as `PATCH`. */
  declare readonly method: string;
  /** Path template of the operation, such as `/accounts/{account_id}/gateway`. */
  declare readonly path: string;

  constructor(what: string, { method, path }: Operation, details: object = {}) {
    super(`${what.slice(0, 1_000).replace(/(\s|[^ -~\xa0-\uffff])+/g, " ")}, ${method} ${path}`);
    Object.assign(this, details, { method, path });
  }
}

/** What an {@link ApiError} says of the answer. */
export interface ApiErrorDetails {
  readonly status: number;
  readonly code?: number;
  readonly errors: readonly Schema<"ApiMessage">[];
  readonly messages: readonly Schema<"ApiMessage">[];
  readonly rayId?: string;
  readonly retryAfterMs?: number;
  readonly body?: string;
}

/**
 * The server answered, but not with a success envelope: a 3XX, 4XX or 5XX, `success: false` whatever the status,
 * HTML, or JSON that is malformed, missing or no envelope.
 */
export class ApiError extends ZeroTrustError implements ApiErrorDetails {
  /** Whether the value is an `ApiError`, also of another installed copy of this package. */
  static override readonly isInstance: (value: unknown) => value is ApiError = brand(ApiError, "ApiError");

  /** HTTP status; 0 where the runtime hides a redirect's (browsers do). */
  declare readonly status: number;
  /** Code of the first error of the envelope, such as 10000; absent where there is none. */
  declare readonly code?: number;
  /** Errors of the envelope; empty where there was none. */
  declare readonly errors: readonly Schema<"ApiMessage">[];
  /** Messages of the envelope; empty where there were none. */
  declare readonly messages: readonly Schema<"ApiMessage">[];
  /** The `cf-ray` header, which the vendor's support asks for. */
  declare readonly rayId?: string;
  /** Milliseconds that the server asks to wait before the next attempt. */
  declare readonly retryAfterMs?: number;
  /** The answer's text, at most 1 kB, where it was no envelope. */
  declare readonly body?: string;

  constructor(operation: Operation, details: ApiErrorDetails) {
    const { status, code, errors, rayId } = details;
    const text = errors[0]?.message ?? "no error named";
    super(`${status}${code ? ` (code ${code})` : ""}: ${text}${rayId ? `, ray ${rayId}` : ""}`, operation, details);
  }
}

/** What is kept of the error that the transport threw, credentials redacted. */
export interface ConnectionErrorCause {
  readonly name: string;
  readonly message: string;
  /** The system's or the runtime's code, such as `ECONNRESET` or `UND_ERR_SOCKET`. */
  readonly code?: string;
}

/** No whole answer arrived: DNS, a refused or reset connection, TLS, an answer cut off, a timeout. */
export class ConnectionError extends ZeroTrustError {
  /** Whether the value is a `ConnectionError`, also of another installed copy of this package. */
  static override readonly isInstance: (value: unknown) => value is ConnectionError = brand(
    ConnectionError,
    "ConnectionError",
  );

  /** What the transport threw: name, message and code only. Absent on a timeout. */
  declare readonly cause?: ConnectionErrorCause;
  /** Whether `timeoutMs` or `deadlineMs` ended the attempt. */
  declare readonly timedOut: boolean;

  constructor(operation: Operation, what: string, cause?: ConnectionErrorCause) {
    super(what, operation, { timedOut: !cause, ...(cause && { cause }) });
  }
}

/** Somebody else changed, between reading and writing, what a `modify` was about to change. Nothing was written. */
export class ConflictError extends ZeroTrustError {
  /** Whether the value is a `ConflictError`, also of another installed copy of this package. */
  static override readonly isInstance: (value: unknown) => value is ConflictError = brand(
    ConflictError,
    "ConflictError",
  );

  /** The writable side as it was read first, and shown to the callback. */
  declare readonly expected: object;
  /** The writable side as it was found just before the write. */
  declare readonly found: object;

  constructor(operation: Operation, expected: object, found: object) {
    super("changed meanwhile, nothing was written", operation, { expected, found });
  }
}
