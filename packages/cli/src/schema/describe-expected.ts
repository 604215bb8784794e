import type { JsonSchema } from "./json-schema.ts";

const articles: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "a block of fields",
  string: "a string",
};

const formats: Readonly<Record<string, string>> = {
  uri: "a URL with its scheme",
  uuid: "a UUID",
  "date-time": "a time such as 2026-01-15T09:30:00Z",
  date: "a date such as 2026-01-15",
  email: "an email address",
  ipv4: "an IPv4 address",
};

/** A range such as " from 60 to 36000". */
function describeRange(minimum: unknown, maximum: unknown): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` of at least ${minimum}`;
  return maximum === undefined ? "" : ` of at most ${maximum}`;
}

function describeExclusiveRange(minimum: unknown, maximum: unknown): string {
  if (minimum !== undefined && maximum !== undefined) return ` above ${minimum} and below ${maximum}`;
  if (minimum !== undefined) return ` above ${minimum}`;
  return maximum === undefined ? "" : ` below ${maximum}`;
}

function describePattern({ pattern, format }: JsonSchema): string {
  if (pattern === undefined) return "";
  return format === undefined ? ` that matches ${pattern}` : ` (${pattern})`;
}

/** The limits of a value, such as " from 60 to 36000". */
function describeLimits(schema: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength } = schema;
  const length = describeRange(minLength, maxLength);
  return [
    describeRange(minimum, maximum),
    describeExclusiveRange(exclusiveMinimum, exclusiveMaximum),
    multipleOf === undefined ? "" : ` that is a multiple of ${multipleOf}`,
    length === "" ? "" : `${length} characters`,
    describePattern(schema),
  ].join("");
}

/** What a schema accepts, in words. */
export function describeExpected(schema: JsonSchema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(describeExpected))].join(", or ");
  if ("const" in schema) return JSON.stringify(schema.const);
  if (schema.enum) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(", ")}`;
  if (schema.pattern !== undefined && typeof schema.title === "string") return schema.title;
  const types = [schema.type ?? []].flat();
  const kind = formats[String(schema.format)] ?? types.map((type) => articles[type] ?? type).join(" or ");
  return `${kind}${describeLimits(schema)}`;
}
