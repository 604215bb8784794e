import type { MockFailure } from "./mock-failure.ts";
import { refuseOption } from "./refuse-option.ts";
import { isPath } from "./routes.ts";

/** The failures that tests asked for and that have not happened yet. */
export interface FailureQueue {
  /** @throws TypeError that names what makes no sense */
  add(failure: MockFailure): void;
  /** The failure of this request, the oldest first. */
  take(method: string, path: string | undefined): MockFailure | undefined;
  clear(): void;
}

interface PendingFailure {
  readonly failure: MockFailure;
  remaining: number;
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

function check(failure: MockFailure): void {
  const { times = 1 } = failure;
  if (times !== Number.POSITIVE_INFINITY && !isWithin(times, 1, Number.MAX_SAFE_INTEGER))
    refuseOption("times", "a whole number above 0, or Infinity");
  if (failure.path !== undefined && !isPath(failure.path)) refuseOption("path", "one of the OpenAPI document");
  if ("connection" in failure) {
    if (failure.connection !== "reset") refuseOption("connection", '"reset"');
    return;
  }
  if (!isWithin(failure.status, 400, 599)) refuseOption("status", "a whole number from 400 to 599");
  if (!isWithin(failure.retryAfter ?? 0, 0, Number.MAX_SAFE_INTEGER))
    refuseOption("retryAfter", "a whole number of seconds");
}

export function createFailureQueue(): FailureQueue {
  let pending: PendingFailure[] = [];
  return {
    add(failure) {
      check(failure);
      pending.push({ failure, remaining: failure.times ?? 1 });
    },
    take(method, path) {
      const next = pending.find(
        ({ failure }) => (failure.method ?? method) === method && (failure.path ?? path) === path,
      );
      if (next && --next.remaining === 0) pending = pending.filter((other) => other !== next);
      return next?.failure;
    },
    clear() {
      pending = [];
    },
  };
}
