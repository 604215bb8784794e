import { isSuccessEnvelope } from "./envelope.ts";

/** The type of an operation's `result`, or of the response for an operation that may return no envelope. */
export type ResultOf<Data> = Data extends { success: true; result?: infer Result } ? Exclude<Result, undefined> : Data;

/** Returns the `result` of a success envelope, or the response itself if it has no envelope. */
export const unwrapEnvelope = <Data>(data: Data | undefined): ResultOf<Data> =>
  // The OpenAPI document declares `result` optional, because some envelopes have none. The public types promise it.
  (isSuccessEnvelope(data) ? data.result : data) as ResultOf<Data>;
