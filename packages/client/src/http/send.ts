import { after } from "./after.ts";
import type { Attempt, RequestParts } from "./attempt.ts";
import { type Call, timeLeft } from "./call.ts";
import { ConnectionError } from "./errors.ts";
import type { RateLimit } from "./rate-limit.ts";
import { retryAfterOf, withJitter } from "./retry-after.ts";

const repeatableMethod = /^(GET|PUT|DELETE)$/;
const transientStatus = /^(408|429|50[0234]|52[0-4])$/;
/** Failures before the first byte was sent. */
const unsentCode = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** The retry budget of a client: an outage uses its tokens up, so that it is not multiplied. */
const mostTokens = 500;
const tokensOfRetry = 14;

/** Whether repeating the call can do no harm, and may help. */
function isRepeatable({ isAnswered, method }: Call, failure: Response | ConnectionError): boolean {
  const repeatable = repeatableMethod.test(method);
  if (!(failure instanceof ConnectionError))
    return failure.status === 429 || (repeatable && transientStatus.test(`${failure.status}`));
  const { code = "", name } = failure.cause ?? {};
  return (!isAnswered && unsentCode.test(code)) || (repeatable && name !== "ResponseTooLarge");
}

/** Full jitter: any time up to a bound that doubles from 250 ms to 8 s. */
export const backoffMs = (retries: number): number => Math.random() * Math.min(8_000, 250 * 2 ** retries);

/** Waits, unless the caller's signal aborts: then its reason is thrown at once. */
const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    after(milliseconds, signal, () => (signal?.aborted ? reject(signal.reason) : resolve()));
  });

/** Sends a call: as the rate limit lets it through, attempted until an answer counts. */
export type Sender = (call: Call, request: RequestParts) => Promise<Response>;

/** At most `maxRetries` retries, only where the method and the failure allow one, and never past the deadline. */
export function createSender(attempt: Attempt, rateLimit: RateLimit | undefined): Sender {
  let tokens = mostTokens;

  return async function send(call, request) {
    for (let retries = 0; ; retries++) {
      let heldMs = rateLimit?.enter(call);
      while (heldMs) {
        await pause(heldMs, call.signal);
        heldMs = rateLimit?.enter(call);
      }

      let cost = tokensOfRetry;
      let waitMs = 0;
      const planRetry = (failure: Response | ConnectionError): boolean => {
        const asked = failure instanceof ConnectionError ? undefined : retryAfterOf(failure);
        waitMs = asked ? withJitter(asked) : backoffMs(retries);
        const isPlanned =
          retries < call.limits.maxRetries && tokens >= cost && waitMs < timeLeft(call) && isRepeatable(call, failure);
        if (isPlanned) tokens -= cost;
        return isPlanned;
      };
      let again = false;
      try {
        const answer = await attempt(call, request, (answer) => {
          if (!answer.ok) {
            if (answer.status === 429) cost = 0;
            again = planRetry(answer);
          }
          // The body of a 429 is read all the same: it says why the calls that are held now fail.
          return again && cost > 0;
        });
        rateLimit?.learn(call, answer);
        if (answer.ok) tokens = Math.min(mostTokens, tokens + (retries ? tokensOfRetry : 1));
        if (!again) return answer;
      } catch (error) {
        if (!(error instanceof ConnectionError && planRetry(error))) throw error;
      } finally {
        rateLimit?.leave();
      }
      await pause(waitMs, call.signal);
    }
  };
}
