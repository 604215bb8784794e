interface ErrorFields {
  readonly name?: unknown;
  readonly status?: unknown;
  readonly timedOut?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** The first code, or else the innermost name, of what an error was caused by. */
function causeOf(error: ErrorFields): string {
  const { cause } = error;
  if (typeof cause !== "object" || cause === null) return "";
  const { code, name }: ErrorFields = cause;
  return typeof code === "string" ? code : causeOf(cause) || String(name);
}

/** Names an error's class and the one thing about it that tells most: status, timeout or code. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `throws ${String(error)}`;
  const { status, timedOut }: ErrorFields = error;
  // A DOMException tells by its name what happened; classes of packages often leave theirs at "Error".
  const name = error instanceof DOMException ? error.name : error.constructor.name;
  const detail = status ?? (timedOut === true ? "timed out" : causeOf(error));
  return `\`${name}\` ${detail}`.trim();
}
