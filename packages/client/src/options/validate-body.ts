import { isPlainObject } from "../json/is-plain-object.ts";
import { describeReceived } from "./throw-invalid-option.ts";

function throwInvalidBody(path: string, allowed: string, value: unknown): never {
  const hint = value instanceof Promise ? " (is an await missing?)" : "";
  throw new TypeError(`${path} must be ${allowed}; received ${describeReceived(value)}${hint}`);
}

function validateValue(value: unknown, path: string, isReplacement: boolean, ancestors: readonly unknown[]): void {
  if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)) return;
  if (ancestors.includes(value)) throw new TypeError(`${path} contains itself`);
  const memberAncestors = [...ancestors, value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      validateValue(item, `${path}[${index}]`, isReplacement, memberAncestors);
    return;
  }
  if (!isPlainObject(value)) throwInvalidBody(path, "a plain JSON value", value);
  for (const [name, member] of Object.entries(value)) {
    const memberPath = `${path}.${name}`;
    if (member !== undefined) validateValue(member, memberPath, isReplacement, memberAncestors);
    // JSON would omit the member, and the server would reset the setting.
    else if (isReplacement) throw new TypeError(`${memberPath} is undefined; remove it or give it a value`);
  }
}

/** Validates that a value is a plain object of JSON values at every depth. Members that are undefined are accepted. */
export function validateJson(name: string, value: unknown): void {
  if (!isPlainObject(value)) throwInvalidBody(name, "a plain object", value);
  validateValue(value, name, false, []);
}

/**
 * Validates that a request body is a plain object of JSON values at every depth, so that JSON does not change it. In a
 * full replacement (PUT), a member that is `undefined` is rejected, too.
 *
 * @throws TypeError that names the path of the invalid value
 */
export function validateBody(method: string, body: unknown): void {
  if (body === undefined && method !== "PUT" && method !== "PATCH") return;
  if (method === "GET" || method === "DELETE") throw new TypeError(`${method} accepts no body`);
  if (!isPlainObject(body)) throwInvalidBody("body", "a plain object", body);
  validateValue(body, "body", method === "PUT", []);
}
