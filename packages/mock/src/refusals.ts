import { knownErrors } from "./known-errors.ts";
import { failure, type Reply } from "./reply.ts";

/** How the mock refuses a request by itself. The codes marked as chosen are its own: the API's are not known. */
export const refusals = {
  malformedCredential: (code: number, message: string): Reply =>
    failure(400, { code: 6003, message: "Invalid request headers", error_chain: [{ code, message }] }),

  notAuthenticated: (): Reply => failure(401, knownErrors.authentication),

  notAllowed: (): Reply =>
    failure(403, { ...knownErrors.authentication, documentation_url: "https://docs.example.com/errors/10000" }),

  noRoute: (): Reply => failure(404, knownErrors.noRoute),

  /** Chosen. */
  wrongMethod: (method: string, allowed: readonly string[]): Reply =>
    failure(405, { code: 7001, message: `${method} is not available for this path.` }, { allow: allowed.join(", ") }),

  /** Chosen. */
  noGateway: (): Reply => failure(404, { code: 2404, message: "This account has no Gateway: create it first." }),

  malformedBody: (message: string, pointer = ""): Reply =>
    failure(400, { code: 2003, message, ...(pointer && { source: { pointer } }) }),

  certificateNeeded: (pointer: string): Reply =>
    failure(400, { code: 2211, message: `${pointer} needs a certificate first.`, source: { pointer } }),

  tooManyRequests: (retryAfterSeconds: number): Reply =>
    failure(429, knownErrors.rateLimit, { "retry-after": String(retryAfterSeconds) }),
} as const;
