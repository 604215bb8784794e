import type { Schema } from "@zero-trust-accounts/types";

/** A response, without the headers that every response has. */
export interface MockResponse {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type SuccessEnvelope = Schema<"SuccessEnvelope"> & { readonly result: unknown };

/** Creates a 200 with the result in an envelope. */
export const createSuccessResponse = (result: unknown): MockResponse => ({
  status: 200,
  body: { success: true, errors: [], messages: [], result } satisfies SuccessEnvelope,
});

/** Creates a response with one error in an envelope. */
export const createErrorResponse = (
  status: number,
  error: Schema<"ApiMessage">,
  headers: Readonly<Record<string, string>> = {},
): MockResponse => ({
  status,
  body: { success: false, errors: [error], messages: [], result: null } satisfies Schema<"Failure">,
  headers,
});
