import type { Limits } from "./limits.ts";

/** The operation that an error speaks of. */
export interface Operation {
  /** HTTP method in capitals. */
  readonly method: string;
  /** Path template of the OpenAPI document. */
  readonly path: string;
}

/** One call of an operation, from the arguments to the answer that counts. */
export interface Call extends Operation {
  readonly limits: Limits;
  /** When the call has to be over, on the clock of `performance.now()`. */
  readonly endsAt: number;
  readonly signal: AbortSignal | undefined;
  /** What was sent of the credential, so that no error repeats it. */
  secrets: readonly string[];
  /** The rate limit's window in which the latest attempt was let through. */
  windowNumber?: number;
  /** Whether the latest attempt to fail had got the beginning of an answer. */
  isAnswered?: boolean;
  /** The text of the answer that counts so far. */
  text: string;
}

/** Milliseconds that are left of a call's deadline. */
export const timeLeft = ({ endsAt }: Call): number => endsAt - performance.now();

/** Takes the call's secrets out of a text that goes into an error, also where JSON has them escaped. */
export const redact = ({ secrets }: Call, text: string): string =>
  [...new Set(secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]))].reduce(
    (rest, secret) => rest.replaceAll(secret, "[redacted]"),
    text,
  );
