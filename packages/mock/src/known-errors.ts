import type { Schema } from "@zero-trust-accounts/types";

type Known = "authentication" | "internal" | "noRoute" | "rateLimit";

/** The errors that the API is known for, as far as more than one place answers them. */
export const knownErrors: Readonly<Record<Known, Schema<"ApiMessage">>> = {
  authentication: { code: 10000, message: "Authentication error" },
  internal: { code: 1002, message: "An internal error occurred." },
  noRoute: { code: 7003, message: "Could not route the request, perhaps because the account id is malformed." },
  rateLimit: { code: 10100, message: "Rate limit reached" },
};
