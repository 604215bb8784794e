import { type Call, redact } from "./call.ts";
import type { ConnectionErrorCause } from "./errors.ts";
import { isObject } from "./object.ts";

/** The first of the chain of causes that has a code, else the deepest: both say more than the outer "fetch failed". */
const tellingCause = (error: unknown, depth = 1): unknown =>
  isObject(error) && typeof error.code !== "string" && isObject(error.cause) && depth < 8
    ? tellingCause(error.cause, depth + 1)
    : error;

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
