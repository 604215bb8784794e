import { knownErrors } from "./known-errors.ts";
import { createErrorResponse, type MockResponse } from "./mock-response.ts";

/** The responses with which the mock rejects a request. */
export const rejections = {
  malformedCredential: (code: number, message: string): MockResponse =>
    createErrorResponse(400, { code: 6003, message: "Invalid request headers", error_chain: [{ code, message }] }),

  notAuthenticated: (): MockResponse => createErrorResponse(401, knownErrors.authentication),

  notAllowed: (): MockResponse =>
    createErrorResponse(403, {
      ...knownErrors.authentication,
      documentation_url: "https://docs.example.com/errors/10000",
    }),

  noRoute: (): MockResponse => createErrorResponse(404, knownErrors.noRoute),

  /** The API's response is not known. The mock chooses the status and the code. */
  wrongMethod: (method: string, allowedMethods: readonly string[]): MockResponse =>
    createErrorResponse(
      405,
      { code: 7001, message: `${method} is not available for this path.` },
      { allow: allowedMethods.join(", ") },
    ),

  /** The API's response is not known. The mock chooses the status and the code. */
  noGateway: (): MockResponse =>
    createErrorResponse(404, { code: 2404, message: "This account has no Gateway. Create it first." }),

  malformedBody: (message: string, pointer = ""): MockResponse =>
    createErrorResponse(400, { code: 2003, message, ...(pointer && { source: { pointer } }) }),

  certificateRequired: (pointer: string): MockResponse =>
    createErrorResponse(400, { code: 2211, message: `${pointer} requires a certificate.`, source: { pointer } }),

  tooManyRequests: (retryAfterSeconds: number): MockResponse =>
    createErrorResponse(429, knownErrors.rateLimit, { "retry-after": String(retryAfterSeconds) }),
} as const;
