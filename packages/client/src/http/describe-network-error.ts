import type { ConnectionErrorCause } from "../errors/connection-error.ts";
import { isObject } from "../json/is-object.ts";
import { tryOrUndefined } from "../json/try-or-undefined.ts";
import { redactString } from "../response/redact.ts";

const maxCauseDepth = 8;

/** Finds the first error with a code in the chain of causes, or else the deepest cause. */
function findRootCause(error: unknown, depth = 1): unknown {
  if (!isObject(error) || typeof error.code === "string" || !isObject(error.cause) || depth >= maxCauseDepth)
    return error;
  return findRootCause(error.cause, depth + 1);
}

/**
 * Returns name, message and code of the error that `fetch` threw, without secrets. The message of a JSON parser is
 * dropped, because it quotes the body.
 */
export function describeNetworkError(error: unknown, secrets: readonly string[]): ConnectionErrorCause {
  const description = tryOrUndefined(() => {
    const cause = findRootCause(error);
    const { name, message, code } = isObject(cause) ? cause : { message: cause };
    return {
      name: redactString(String(name ?? "Error"), secrets),
      message: name === "SyntaxError" ? "" : redactString(String(message ?? ""), secrets),
      ...(typeof code === "string" && { code: redactString(code, secrets) }),
    };
  });
  return description ?? { name: "Error", message: "" };
}
