import { attempted } from "./attempted.ts";
import { type Call, redact } from "./call.ts";
import type { ConnectionErrorCause } from "./errors.ts";
import { isObject } from "./object.ts";

/** The first of the chain of causes that has a code, else the deepest: both say more than the outer "fetch failed". */
const tellingCause = (error: unknown, depth = 1): unknown =>
  isObject(error) && typeof error.code !== "string" && isObject(error.cause) && depth < 8
    ? tellingCause(error.cause, depth + 1)
    : error;

/**
 * Keeps name, message and code of what the transport threw, where they can be read and are texts. The message of a JSON
 * parser quotes the body: it goes.
 */
export const describeFailure = (call: Call, thrown: unknown): ConnectionErrorCause =>
  attempted(() => {
    const found = tellingCause(thrown);
    const { name, message, code } = isObject(found) ? found : { message: found };
    return {
      name: redact(call, String(name ?? "Error")),
      message: name === "SyntaxError" ? "" : redact(call, String(message ?? "")),
      ...(typeof code === "string" && { code: redact(call, code) }),
    };
  }) ?? { name: "Error", message: "" };
