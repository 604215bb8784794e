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

/** Keeps a message on one line and short: it often quotes the server. */
const toOneLine = (message: string): string => message.slice(0, 1_000).replace(/(\s|[^ -~\xa0-\uffff])+/g, " ");

/** The base class of every error of an operation. A bad argument is a `TypeError` instead, and nothing is sent. */
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
    super(`${toOneLine(message)}, ${method} ${path}`);
    Object.assign(this, details, { method, path, ...(accountId !== undefined && { accountId }), outcome });
  }

  /** Name, message and fields, so that a JSON logger shows them. Neither the stack nor a credential is among them. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}
