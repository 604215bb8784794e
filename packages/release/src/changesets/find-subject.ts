import type { Change } from "../spec-diff/change.ts";
import { shortenField, shortenOperation } from "./shorten-names.ts";

const methods = "get|put|post|delete|options|head|patch|trace";
/** `GET /rooms/{id} response guests[].name`, as the checks write locations. */
const checkLocation = /^([A-Z]+ \/\S*)(?: (?:request|response))?(?: (?:\w+ parameter )?(.+))?$/;
/** `/rooms/{id} get responses 200 content application/json guests [] name`, as the compiler writes them. */
const typeLocation = new RegExp(`^(/\\S*)(?: (${methods})(?: (.+))?)?$`);
/** `/rooms/{id}/get/responses/200/content/application/json/schema/properties/name`, as redocly writes them. */
const pointerLocation = new RegExp(`^(/.*)/(${methods})(?:/(.+))?$`);
/** `components headers Version` or `components/headers/Version`. */
const componentLocation = /^components[ /]\w+[ /]([^ /]+)(.*)$/;

/** Finds the field at the end of what the compiler or redocly writes after the method. */
function findField(path: string): string | undefined {
  const property = /^.*\/?(?:properties|headers)\/([^/]+)/.exec(path)?.[1];
  if (property !== undefined) return property;
  const [, fields = ""] = /^(?:.* )?(?:content \S+|parameters \w+|headers) (.+)$/.exec(path) ?? [];
  return fields.split(" ").findLast((name) => !/^(\[\]|\*)?$/.test(name));
}

const formatOperation = (method: string | undefined, path: string): string =>
  shortenOperation(method === undefined ? path : `${method.toUpperCase()} ${path}`);

/**
 * Finds what a change is about, as consumers name it: a field such as `settings.rules[].name`, a component, an operation
 * such as `PUT /devices/settings`, or a part of the document such as `servers`. Never returns an empty name.
 */
export function findSubject({ location }: Pick<Change, "location">): string {
  const [, operation, field] = checkLocation.exec(location) ?? [];
  if (operation !== undefined) return shortenField(field ?? "") || shortenOperation(operation);
  const [, component, pathInComponent = ""] = componentLocation.exec(location) ?? [];
  if (component !== undefined) return findField(pathInComponent) ?? component;
  const [, path, method, remaining = ""] = pointerLocation.exec(location) ?? typeLocation.exec(location) ?? [];
  if (path !== undefined) return findField(remaining) ?? formatOperation(method, path);
  return /^\w+/.exec(location)?.[0] ?? location;
}

/** Returns the last name of a field, such as `name` of `guests[].name`. Returns other subjects unchanged. */
function findLastName(subject: string): string {
  if (subject.includes("/")) return subject;
  const names = subject.split(/[.[\]*]+/);
  return names.findLast((name) => name !== "") ?? subject;
}

/** Whether a text names a subject. The last name of a field is enough. */
export function isMentioned(text: string, subject: string): boolean {
  const escapedName = findLastName(subject).replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  return new RegExp(`(?<![\\w/-])${escapedName}(?![\\w/-])`).test(text);
}
