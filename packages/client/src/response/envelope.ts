import { isObject } from "../json/is-object.ts";
import type { ApiMessage } from "../types.ts";

/** Errors and messages of a response envelope. */
export interface Envelope {
  readonly errors: readonly ApiMessage[];
  readonly messages: readonly ApiMessage[];
}

const isApiMessage = (value: unknown): value is ApiMessage => isObject(value) && typeof value.message === "string";

/** The well-formed items of `errors` or `messages`; an empty array for any other value. */
const readItems = (value: unknown): readonly ApiMessage[] => (Array.isArray(value) ? value.filter(isApiMessage) : []);

/** Whether a JSON value is a success envelope, whatever else it contains. */
export const isSuccessEnvelope = (value: unknown): value is { readonly success: true; readonly result?: unknown } =>
  isObject(value) && value.success === true;

/** Reads errors and messages of any JSON value; undefined if it is no envelope. */
export function readEnvelope(value: unknown): Envelope | undefined {
  if (!isObject(value) || typeof value.success !== "boolean") return undefined;
  return { errors: readItems(value.errors), messages: readItems(value.messages) };
}
