import { isObject } from "../json/is-object.ts";
import type { ApiMessage } from "../types.ts";

/** Errors and messages of a response envelope. */
export interface Envelope {
  readonly errors: readonly ApiMessage[];
  readonly messages: readonly ApiMessage[];
}

const isApiMessage = (value: unknown): value is ApiMessage => isObject(value) && typeof value.message === "string";

/** Returns the well-formed items of `errors` or `messages`; an empty array for a value that is not an array. */
const readItems = (value: unknown): readonly ApiMessage[] => (Array.isArray(value) ? value.filter(isApiMessage) : []);

/** Whether a JSON value is a success envelope, whatever else it contains. */
export const isSuccessEnvelope = (value: unknown): value is { readonly success: true; readonly result?: unknown } =>
  isObject(value) && value.success === true;

/** Returns the errors and messages of an envelope; undefined for any other JSON value. */
export function readEnvelope(value: unknown): Envelope | undefined {
  if (!isObject(value) || typeof value.success !== "boolean") return undefined;
  return { errors: readItems(value.errors), messages: readItems(value.messages) };
}
