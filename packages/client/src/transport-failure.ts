import { type Call, redact } from "./call.ts";
import type { ConnectionErrorCause } from "./errors.ts";
import { isObject } from "./object.ts";

/** The first of the chain of causes that has a code, else the deepest: both say more than the outer "fetch failed". */
function tellingCause(thrown: unknown): unknown {
  let found = thrown;
  let error = thrown;
  for (let depth = 0; depth < 8 && isObject(error); depth++) {
    found = error;
    if (typeof error.code === "string") break;
    error = error.cause;
  }
  return found;
}

/** Keeps name, message and code of what the transport threw. The message of a JSON parser quotes the body: it goes. */
export function describeFailure(call: Call, thrown: unknown): ConnectionErrorCause {
  try {
    const found = tellingCause(thrown);
    const { name, message, code } = isObject(found) ? found : { message: found };
    return {
      name: redact(call, String(name ?? "Error")),
      message: name === "SyntaxError" ? "" : redact(call, String(message ?? "")),
      ...(typeof code === "string" && { code: redact(call, code) }),
    };
  } catch {
    // Its fields cannot be read, or are no texts.
    return { name: "Error", message: "" };
  }
}
