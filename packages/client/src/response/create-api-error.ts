import { attempted } from "./attempted.ts";
import { type Call, redact } from "./call.ts";
import { readEnvelope } from "./envelope.ts";
import { ApiError } from "./errors.ts";
import { retryAfterOf } from "./retry-after.ts";

/** Describes an answer that is no success, from the text that was read of it. */
export function apiErrorOf(
  call: Call,
  response: Response,
  retryAfterMs: number | undefined = retryAfterOf(response),
): ApiError {
  const json: unknown = attempted(() => JSON.parse(call.text));
  // Written anew, so that a secret has the one form that is looked for; what is nested too deep for that is not shown.
  const text = redact(call, json === undefined ? call.text : (attempted(() => JSON.stringify(json)) ?? ""));
  const envelope = readEnvelope(json && attempted(() => JSON.parse(text)));
  const code = envelope?.errors[0]?.code;
  const rayId = /^[\w-]{1,64}$/.exec(redact(call, response.headers.get("cf-ray") ?? ""))?.[0];
  return new ApiError(call, {
    status: response.status,
    ...(envelope ?? { errors: [], messages: [], body: text.slice(0, 1_000) }),
    ...(typeof code === "number" && { code }),
    ...(rayId && { rayId }),
    ...(retryAfterMs && { retryAfterMs: Math.ceil(retryAfterMs) }),
  });
}
