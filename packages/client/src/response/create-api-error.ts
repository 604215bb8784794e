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

/** Status and headers of a response without a success envelope. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** Returns whether a write may have been applied. This is unknown after a 5xx and after a 2xx without an envelope. */
export function getResponseOutcome(status: number, isEnvelope: boolean): Outcome {
  if (status >= 500) return "unknown";
  return status >= 200 && status < 300 && !isEnvelope ? "unknown" : "rejected";
}

/** Returns the redacted envelope of a response body, or else the redacted body. */
function readFailure(text: string, secrets: readonly string[]): Envelope | string {
  const json = parseJson(text);
  if (json === undefined) return redactString(text, secrets);
  // Extreme nesting overflows the stack. The error then omits the body.
  const redacted = tryOrUndefined(() => {
    const value = redactJson(json, secrets);
    // A secret that begins or ends with a quote may appear only in the serialized value.
    return { value, text: redactString(JSON.stringify(value), secrets) };
  });
  return readEnvelope(redacted?.value) ?? redacted?.text ?? "";
}

/** Creates the error of a call that ended with this response. `text` is the body of the response. */
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
