import type { Schema } from "@zero-trust-accounts/types";

/** An answer before it gets the headers that all answers have. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Success = Schema<"SuccessEnvelope"> & { readonly result: unknown };

/** Answers 200 with the result in an envelope. */
export const success = (result: unknown): Reply => ({
  status: 200,
  body: { success: true, errors: [], messages: [], result } satisfies Success,
});

/** Answers with one error in an envelope. */
export const failure = (
  status: number,
  error: Schema<"ApiMessage">,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  body: { success: false, errors: [error], messages: [], result: null } satisfies Schema<"Failure">,
  headers,
});
