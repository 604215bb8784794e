import { ApiError } from "../errors/api-error.ts";
import { leastCertainOutcome, type Outcome } from "../errors/outcome.ts";
import type { Operation } from "../errors/zero-trust-error.ts";
import { parseJson } from "../json/parse-json.ts";
import { tryOrUndefined } from "../json/try-or-undefined.ts";
import { type Envelope, readEnvelope } from "./envelope.ts";
import { readRayId } from "./read-ray-id.ts";
import { redactJson, redactString } from "./redact.ts";
import { readRetryAfterMs } from "./retry-after.ts";

const maxBodyLength = 1_000;

/** The call that an {@link ApiError} belongs to. */
export interface FailedCall extends Operation {
  readonly secrets: readonly string[];
  /** The outcome of earlier attempts. */
  readonly outcome: Outcome;
}

/** Status and headers of a response that is no success envelope. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** Whether a write may have been applied. A 5xx does not tell, nor does a 2xx without an envelope. */
export function getResponseOutcome(status: number, isEnvelope: boolean): Outcome {
  if (status >= 500) return "unknown";
  return status >= 200 && status < 300 && !isEnvelope ? "unknown" : "rejected";
}

/** The redacted envelope of a response, or else its redacted text. */
function readFailure(text: string, secrets: readonly string[]): Envelope | string {
  const json = parseJson(text);
  if (json === undefined) return redactString(text, secrets);
  // Extreme nesting overflows the stack; such a body is not shown.
  const redacted = tryOrUndefined(() => {
    const value = redactJson(json, secrets);
    // A secret that begins or ends with a quote may only appear in the text.
    return { value, text: redactString(JSON.stringify(value), secrets) };
  });
  return readEnvelope(redacted?.value) ?? redacted?.text ?? "";
}

/** Creates the error of a call that ended with this response, whose body is the text. */
export function createApiError(call: FailedCall, response: ResponseHead, text: string): ApiError {
  const { status, headers } = response;
  const failure = readFailure(text, call.secrets);
  const envelope = typeof failure === "object" ? failure : undefined;
  const code: unknown = envelope?.errors[0]?.code;
  const rayId = readRayId(headers, call.secrets);
  const retryAfterMs = readRetryAfterMs(response);
  const outcome = leastCertainOutcome(call.outcome, getResponseOutcome(status, envelope !== undefined));
  return new ApiError(call, outcome, {
    status,
    ...(envelope ?? { errors: [], messages: [], body: String(failure).slice(0, maxBodyLength) }),
    ...(typeof code === "number" && { code }),
    ...(rayId !== undefined && { rayId }),
    ...(retryAfterMs !== undefined && { retryAfterMs: Math.ceil(retryAfterMs) }),
  });
}
