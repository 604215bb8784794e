import { apiErrorOf } from "./api-error.ts";
import { type Call, timeLeft } from "./call.ts";
import { ConnectionError } from "./errors.ts";
import { retryAfterOf, withJitter } from "./retry-after.ts";

/** Lets the calls of one client through as the server's answers allow. */
export interface RateLimit {
  /**
   * Milliseconds to wait before asking again; 0 lets the call through, and counts it.
   *
   * @throws where the call's deadline would pass first: the 429 that holds it, or a ConnectionError
   */
  enter(call: Call): number;
  /** Ends what a let-through began, whether or not an answer came. */
  leave(): void;
  /** Learns from an answer how many more may be sent, and from a 429 to hold every call. */
  learn(call: Call, answer: Response): void;
}

/** Clocks differ, and servers round what is left of a window. */
const marginMs = 50;

/** The whole numbers among the parameters of a structured header such as `"default";r=50;t=30`. */
export function readParameters(header: string | null): Readonly<Record<string, number | undefined>> {
  const parameters: Record<string, number> = {};
  if (header)
    for (const [, name = "", value] of header.matchAll(/;\s*(\w+)=(\d{1,9})/g)) parameters[name] = Number(value);
  return parameters;
}

export function createRateLimit(): RateLimit {
  let quota = Infinity;
  let windowMs = Infinity;
  /** How many may still be sent before the window ends, on the clock of `performance.now()`. */
  let left = quota;
  let windowEndsAt = Infinity;
  /** Whether the end of the window is what an answer said, not an estimate. */
  let isEndKnown = false;
  let windowNumber = 0;
  let underWay = 0;
  /** The call whose 429 holds the others, as it was then. */
  let heldBy: (Call & { readonly answer: Response }) | undefined;

  const endWindowIn = (milliseconds: number): void => {
    windowEndsAt = performance.now() + milliseconds;
  };

  return {
    enter(call) {
      const now = performance.now();
      if (windowEndsAt <= now) {
        // What is under way still may count in the new window.
        left = quota - underWay;
        endWindowIn(windowMs + marginMs);
        isEndKnown = false;
        windowNumber++;
        heldBy = undefined;
      }
      call.windowNumber = windowNumber;
      if (left-- > 0) {
        underWay++;
        return 0;
      }
      const waitMs = windowEndsAt - now;
      if (waitMs < timeLeft(call)) return waitMs;
      throw heldBy
        ? apiErrorOf({ ...heldBy, method: call.method, path: call.path }, heldBy.answer, waitMs)
        : new ConnectionError(call, `not sent: no request left for ${Math.ceil(waitMs)} ms`);
    },

    leave() {
      underWay--;
    },

    learn(call, answer) {
      // Node reads the properties of an answer through a proxy: once each.
      const { headers, status } = answer;
      const { r: remaining, t: resetSeconds = 0 } = readParameters(headers.get("ratelimit"));
      const { q, w } = readParameters(headers.get("ratelimit-policy"));
      if (q && w) {
        quota = q;
        windowMs = w * 1_000;
      }
      // An answer tells of the window in which its request was sent; the first one is nearest to its beginning.
      if (remaining !== undefined && call.windowNumber === windowNumber) {
        left = Math.min(left, remaining);
        if (!isEndKnown) endWindowIn(resetSeconds * 1_000 + marginMs);
        isEndKnown = true;
      }
      if (status === 429) {
        const end = windowEndsAt;
        // A 429 always asks for a wait.
        endWindowIn(withJitter(retryAfterOf(answer) as number));
        // Of several that hold, the longest counts; what the rate limit's own window says does not.
        if (heldBy) windowEndsAt = Math.max(windowEndsAt, end);
        isEndKnown = true;
        left = 0;
        heldBy = { ...call, answer };
      }
    },
  };
}
