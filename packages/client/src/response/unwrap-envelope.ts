import { isSuccessEnvelope } from "./envelope.ts";

/** The `result` of an operation's envelope; the response itself for an operation that may return it without one. */
export type ResultOf<Data> = Data extends { success: true; result?: infer Result } ? Exclude<Result, undefined> : Data;

/** Returns the `result` of a success envelope, or a response that came without an envelope. */
export const unwrapEnvelope = <Data>(data: Data | undefined): ResultOf<Data> =>
  // The OpenAPI document declares `result` optional, because some envelopes come without it; the public types promise it.
  (isSuccessEnvelope(data) ? data.result : data) as ResultOf<Data>;
