import type { Schema } from "@zero-trust-accounts/types";
import { isObject } from "./object.ts";

type Item = Schema<"ApiMessage">;

/** What a failure envelope tells. */
export interface Envelope {
  readonly errors: readonly Item[];
  readonly messages: readonly Item[];
}

/** The items of `errors` or `messages` that are what they should be; an empty array for anything else. */
const itemsOf = (value: unknown): readonly Item[] =>
  Array.isArray(value) ? value.filter((item) => isObject(item) && typeof item.message === "string") : [];

/** Whether the operation succeeded, whatever else the envelope holds. */
export const isSuccess = (answer: unknown): answer is { readonly result?: unknown } =>
  isObject(answer) && answer.success === true;

/** Reads the errors and messages of any JSON value; undefined where it is no envelope. */
export const readEnvelope = (answer: unknown): Envelope | undefined =>
  isObject(answer) && typeof answer.success === "boolean"
    ? { errors: itemsOf(answer.errors), messages: itemsOf(answer.messages) }
    : undefined;
