import type { Schema } from "@zero-trust-accounts/types";
import { knownErrors } from "./known-errors.ts";
import type { MockFailure } from "./mock-failure.ts";
import { failure, type Reply } from "./reply.ts";

const byStatus: Readonly<Record<number, Schema<"ApiMessage">>> = {
  401: knownErrors.authentication,
  403: knownErrors.authentication,
  404: knownErrors.noRoute,
  429: knownErrors.rateLimit,
};

const errorOf = (status: number): Schema<"ApiMessage"> =>
  byStatus[status] ?? (status < 500 ? { message: "The request was refused." } : knownErrors.internal);

/** What Node's `fetch` rejects with when the server closes the connection. */
const connectionReset = (): TypeError =>
  new TypeError("fetch failed", {
    cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", errno: -104, syscall: "read" }),
  });

/** With a 429, nothing is left until the time has passed. */
const retryHeaders = (status: number, seconds: number): Readonly<Record<string, string>> => ({
  "retry-after": String(seconds),
  ...(status === 429 && { ratelimit: `"default";r=0;t=${seconds}` }),
});

/** The answer of a failure. @throws TypeError like that of `fetch` where the connection is to be lost */
export function fail(wanted: MockFailure): Reply {
  if ("connection" in wanted) throw connectionReset();
  const { status, retryAfter, code, message } = wanted;
  return failure(
    status,
    { ...errorOf(status), ...(code !== undefined && { code }), ...(message !== undefined && { message }) },
    retryAfter === undefined ? {} : retryHeaders(status, retryAfter),
  );
}
