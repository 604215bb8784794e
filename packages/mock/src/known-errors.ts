import type { Schema } from "@zero-trust-accounts/types";

type ErrorName = "authentication" | "internal" | "noRoute" | "rateLimit";

/** Documented or observed errors of the API that more than one module returns. */
export const knownErrors: Readonly<Record<ErrorName, Schema<"ApiMessage">>> = {
  authentication: { code: 10000, message: "Authentication error" },
  internal: { code: 1002, message: "An internal error occurred." },
  noRoute: { code: 7003, message: "Could not route the request, perhaps because the account id is malformed." },
  rateLimit: { code: 10100, message: "Rate limit reached" },
};
