import type { ConnectionErrorCause } from "../errors/connection-error.ts";
import { isObject } from "../json/is-object.ts";
import { tryOrUndefined } from "../json/try-or-undefined.ts";
import { redactString } from "../response/redact.ts";

const maxCauseDepth = 8;

/** The first error in the chain of causes that has a code, else the deepest: both say more than "fetch failed". */
function findRootCause(error: unknown, depth = 1): unknown {
  if (!isObject(error) || typeof error.code === "string" || !isObject(error.cause) || depth >= maxCauseDepth)
    return error;
  return findRootCause(error.cause, depth + 1);
}

/** Keeps name, message and code of what `fetch` threw. A JSON parser's message quotes the body, so it is dropped. */
export function describeNetworkError(thrown: unknown, secrets: readonly string[]): ConnectionErrorCause {
  const described = tryOrUndefined(() => {
    const cause = findRootCause(thrown);
    const { name, message, code } = isObject(cause) ? cause : { message: cause };
    return {
      name: redactString(String(name ?? "Error"), secrets),
      message: name === "SyntaxError" ? "" : redactString(String(message ?? ""), secrets),
      ...(typeof code === "string" && { code: redactString(code, secrets) }),
    };
  });
  return described ?? { name: "Error", message: "" };
}
