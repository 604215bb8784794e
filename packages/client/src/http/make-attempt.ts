import type { FetchResponse } from "../options/fetch-function.ts";
import type { ResolvedOptions } from "../options/resolve-client-options.ts";
import { addJitter, readRetryAfterMs } from "../response/retry-after.ts";
import type { AttemptResult } from "./attempt-result.ts";
import { type Call, getTimeLeft } from "./call.ts";
import { type AttemptProgress, describeFailedAttempt } from "./describe-failed-attempt.ts";
import { readText } from "./read-text.ts";
import { runWithTimeout } from "./run-with-timeout.ts";

/** A request without its credential. */
export interface RequestParts {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Further options of `fetch`, such as `cache`. */
  readonly fetchOptions: Readonly<Record<string, unknown>>;
}

/** Called as soon as the headers of a response have arrived. */
export type OnHeaders = (response: FetchResponse, retryAt: number | undefined) => void;

/** Returns when the response allows the next attempt, with jitter, on the clock of `performance.now()`. */
function getRetryAt(response: FetchResponse): number | undefined {
  const retryAfterMs = readRetryAfterMs(response);
  return retryAfterMs === undefined ? undefined : performance.now() + addJitter(retryAfterMs, Math.random());
}

/**
 * Whether the attempt has to read the body: that of a success is the result, and that of a 429 explains a pause. Other
 * bodies are read only if no retry follows.
 */
const isBodyNeeded = ({ ok, status }: FetchResponse): boolean => ok || status === 429;

/** Sends one request with its credential and reads the response. Failures are returned as a result, never thrown. */
export async function makeAttempt(
  { fetch, getCredential }: ResolvedOptions,
  call: Call,
  request: RequestParts,
  onHeaders: OnHeaders,
): Promise<AttemptResult> {
  const { url, method, headers, body, fetchOptions } = request;
  const timeoutMs = Math.min(call.limits.timeoutMs, getTimeLeft(call));
  const progress: AttemptProgress = { wasSent: false, response: undefined, retryAt: undefined };

  async function exchange(signal: AbortSignal): Promise<AttemptResult> {
    const credential = await getCredential();
    // A secret that arrives after the timeout is not sent, even if `fetch` ignores the signal.
    signal.throwIfAborted();
    call.secrets = [...new Set([...call.secrets, ...credential.secrets])];
    progress.wasSent = true;
    const response = await fetch(url, {
      ...fetchOptions,
      method,
      headers: { ...headers, ...credential.headers },
      ...(body !== undefined && { body }),
      redirect: "manual",
      signal,
    });
    signal.throwIfAborted();
    const retryAt = getRetryAt(response);
    Object.assign(progress, { response, retryAt });
    onHeaders(response, retryAt);
    const text = isBodyNeeded(response) ? await readText(response, call.limits.maxResponseBytes) : undefined;
    return { type: "response", response, text, retryAt };
  }

  try {
    return await runWithTimeout(timeoutMs, call.signal, exchange);
  } catch (error) {
    return describeFailedAttempt(call, error, timeoutMs, progress);
  }
}
