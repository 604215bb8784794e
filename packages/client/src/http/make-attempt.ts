import { readText } from "./body.ts";
import { type Call, timeLeft } from "./call.ts";
import { ConnectionError } from "./errors.ts";
import type { ResolvedOptions } from "./resolve-options.ts";
import { describeFailure } from "./transport-failure.ts";
import { within } from "./within.ts";

/** A request without its credential, kept in parts so that each attempt is built anew. */
export interface RequestParts {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

type IsGivenUp = (answer: Response) => boolean;

/**
 * Sends one request, with its credential, and reads the whole answer in time; an answer given up is not read.
 *
 * @throws ConnectionError, the reason of the caller's signal, or what the function that gives the secret throws
 */
export type Attempt = (call: Call, request: RequestParts, isGivenUp: IsGivenUp) => Promise<Response>;

export function createAttempt({ credential, fetch }: ResolvedOptions): Attempt {
  async function exchange(
    call: Call,
    request: RequestParts,
    isGivenUp: IsGivenUp,
    signal: AbortSignal,
  ): Promise<Response> {
    const { headers, secrets } = typeof credential === "function" ? await credential() : credential;
    // A secret that comes too late is not sent, whether or not `fetch` heeds the abort.
    signal.throwIfAborted();
    call.secrets = call.secrets.concat(secrets);
    let answer: Response | undefined;
    try {
      answer = await fetch(request.url, {
        ...request,
        headers: { ...request.headers, ...headers },
        // A redirect is not followed: it would carry the credential away.
        redirect: "manual",
        signal,
      });
      if (isGivenUp(answer)) {
        answer.body?.cancel().catch(() => {});
        return answer;
      }
      call.text = await readText(answer, call.limits.maxResponseBytes);
      return answer;
    } catch (error) {
      if (answer?.status === 429) {
        // It says what counts before its body.
        call.text = "";
        return answer;
      }
      call.isAnswered = !!answer;
      const cause = describeFailure(call, error);
      throw new ConnectionError(call, `no whole answer: ${cause.code ?? cause.name} ${cause.message}`, cause);
    }
  }

  return (call, request, isGivenUp) => {
    const milliseconds = Math.min(call.limits.timeoutMs, timeLeft(call));
    return within(call, milliseconds, (signal) => exchange(call, request, isGivenUp, signal));
  };
}
