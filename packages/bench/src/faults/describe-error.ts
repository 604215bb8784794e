interface ErrorFields {
  readonly name?: unknown;
  readonly status?: unknown;
  readonly timedOut?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** Returns the first code in the chain of causes, or else the name of the innermost cause. */
function describeCause(error: ErrorFields): string {
  const { cause } = error;
  if (typeof cause !== "object" || cause === null) return "";
  const { code, name }: ErrorFields = cause;
  return typeof code === "string" ? code : describeCause(cause) || String(name);
}

/** Names an error's class and its most informative detail: the status, a timeout or a code. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `throws ${String(error)}`;
  const { status, timedOut }: ErrorFields = error;
  // All DOMExceptions share one class and differ in their name. Error classes of packages often keep the name "Error".
  const name = error instanceof DOMException ? error.name : error.constructor.name;
  const detail = status ?? (timedOut === true ? "timed out" : describeCause(error));
  return `\`${name}\` ${detail}`.trim();
}
