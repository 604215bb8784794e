import type { Middleware } from "openapi-fetch";
import { isObject } from "../json/is-object.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

const hasHook = (value: unknown): boolean =>
  isObject(value) && [value.onRequest, value.onResponse, value.onError].some((hook) => typeof hook === "function");

/** Returns a copy of a list of middleware. @throws TypeError for any other value */
export function validateMiddleware(value: readonly Middleware[] = []): readonly Middleware[] {
  if (!Array.isArray(value) || !value.every(hasHook))
    throwInvalidOption("middleware", "an array of objects with onRequest, onResponse or onError", value);
  return [...value];
}
