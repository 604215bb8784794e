import { brandErrorClass } from "./brand-error-class.ts";
import type { Outcome } from "./outcome.ts";

/** The operation that an error belongs to. */
export interface Operation {
  /** HTTP method in upper case. */
  readonly method: string;
  /** Path template of the OpenAPI document. */
  readonly path: string;
  /** Account of the call. */
  readonly accountId?: string | undefined;
}

/** Shortens a message to one line, because it may quote the server. */
const toOneLine = (message: string): string => message.slice(0, 1_000).replace(/(\s|[^ -~\xa0-\uffff])+/g, " ");

/** The base class of all errors of operations. A bad argument throws a `TypeError` instead, before anything is sent. */
export class ZeroTrustError extends Error {
  /** Whether the value is an error of this client, also one of another installed copy of the package. */
  static readonly isInstance: (value: unknown) => value is ZeroTrustError = brandErrorClass(
    ZeroTrustError,
    "ZeroTrustError",
  );

  /** HTTP method of the operation, such as `PATCH`. */
  declare readonly method: string;
  /** Path template of the operation, such as `/accounts/{account_id}/gateway`. */
  declare readonly path: string;
  /** Account of the call; absent only if it is unknown. */
  declare readonly accountId?: string;
  /** Whether a write may have been applied. */
  declare readonly outcome: Outcome;

  constructor(message: string, { method, path, accountId }: Operation, outcome: Outcome, details: object = {}) {
    const suffix = `, ${method} ${path}`;
    const text = toOneLine(message);
    // The message of a cause already ends with the operation.
    super(text.endsWith(suffix) ? text : text + suffix);
    Object.assign(this, details, { method, path, ...(accountId !== undefined && { accountId }), outcome });
  }

  /** Returns name, message and fields for JSON loggers, without the stack. No field contains a credential. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}
