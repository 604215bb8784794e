import { apiErrorOf } from "./api-error.ts";
import type { Call } from "./call.ts";
import { isSuccess } from "./envelope.ts";
import { isObject } from "./object.ts";

/** The parts of an openapi-fetch result that tell what arrived. */
export interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the envelope of an operation holds; for an operation whose answer may come without one, that answer. */
export type ResultOf<Data> = Data extends { success: true; result?: infer Result } ? NonNullable<Result> : Data;

/** Returns the `result` of a success envelope, or a bare result where the operation may answer one; else throws. */
export function unwrap<Data>(
  call: Call,
  { data, response }: Answer<Data>,
  isBareResult?: (data: object) => boolean,
): ResultOf<Data> {
  // The OpenAPI document has `result` optional, as some envelopes come without; the public types promise it.
  if (isSuccess(data)) return data.result as ResultOf<Data>;
  if (isObject(data) && !("success" in data) && isBareResult?.(data)) return data as ResultOf<Data>;
  throw apiErrorOf(call, response);
}
