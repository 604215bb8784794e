import type { FailureConditions, MockFailure, ResponseFailure } from "./mock-failure.ts";
import { isPath, methods } from "./routes.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

/** The failures that a test requested and that have not happened yet. */
export interface FailureQueue {
  /** @throws TypeError that names the invalid field */
  add(failure: MockFailure): void;
  /** Removes and returns the oldest failure that matches a request. A failure stays while it has `times` left. */
  takeFailure(method: string, path: string | undefined): MockFailure | undefined;
  clear(): void;
}

interface PendingFailure {
  readonly failure: MockFailure;
  remaining: number;
}

const isIntegerBetween = (value: number, minimum: number, maximum: number): boolean =>
  Number.isInteger(value) && value >= minimum && value <= maximum;

// The types require every name.
const conditionNames: Record<keyof FailureConditions, true> = {
  times: true,
  method: true,
  path: true,
  afterProcessing: true,
};
const responseNames: Record<keyof ResponseFailure, true> = {
  status: true,
  code: true,
  message: true,
  retryAfter: true,
};

function checkNames(failure: MockFailure): void {
  const names = { ...conditionNames, ...("connection" in failure ? { connection: true } : responseNames) };
  const unknownName = Object.keys(failure).find((name) => !(name in names));
  if (unknownName !== undefined)
    throw new TypeError(`unknown field "${unknownName}" of a failure; the fields are ${Object.keys(names).join(", ")}`);
}

function checkFailure(failure: MockFailure): void {
  const { times = 1, method, path } = failure;
  checkNames(failure);
  if (times !== Number.POSITIVE_INFINITY && !isIntegerBetween(times, 1, Number.MAX_SAFE_INTEGER))
    throwInvalidOption("times", "a positive integer or Infinity", times);
  if (method !== undefined && !methods.includes(method))
    throwInvalidOption("method", `one of ${methods.join(", ")}`, method);
  if (path !== undefined && !isPath(path))
    throwInvalidOption("path", 'a path of the OpenAPI document, such as "/accounts/{account_id}/gateway"', path);
  if ("connection" in failure) {
    if (failure.connection !== "reset") throwInvalidOption("connection", '"reset"', failure.connection);
    return;
  }
  const { status, retryAfter = 0 } = failure;
  if (!isIntegerBetween(status, 400, 599)) throwInvalidOption("status", "an integer from 400 to 599", status);
  if (!isIntegerBetween(retryAfter, 0, Number.MAX_SAFE_INTEGER))
    throwInvalidOption("retryAfter", "an integer of at least 0, in seconds", retryAfter);
}

const isMatch = ({ failure }: PendingFailure, method: string, path: string | undefined): boolean =>
  (failure.method ?? method) === method && (failure.path ?? path) === path;

export function createFailureQueue(): FailureQueue {
  let pendingFailures: PendingFailure[] = [];
  return {
    add(failure) {
      checkFailure(failure);
      pendingFailures.push({ failure, remaining: failure.times ?? 1 });
    },
    takeFailure(method, path) {
      const match = pendingFailures.find((pendingFailure) => isMatch(pendingFailure, method, path));
      if (match === undefined) return undefined;
      match.remaining--;
      if (match.remaining === 0) pendingFailures = pendingFailures.filter((pendingFailure) => pendingFailure !== match);
      return match.failure;
    },
    clear() {
      pendingFailures = [];
    },
  };
}
