import { expect, test } from "vitest";
import { describeExpected } from "./describe-expected.ts";
import type { JsonSchema } from "./json-schema.ts";

test.each<[JsonSchema, string]>([
  [{ type: "boolean" }, "true or false"],
  [{ type: "integer", minimum: 60, maximum: 36_000 }, "a whole number from 60 to 36000"],
  [{ type: "number", minimum: 0 }, "a number of at least 0"],
  [{ type: "number", maximum: 5 }, "a number of at most 5"],
  [{ type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 10 }, "a whole number above 0 and below 10"],
  [{ type: "number", multipleOf: 0.5 }, "a number that is a multiple of 0.5"],
  [{ type: "string", minLength: 2, maxLength: 5 }, "a string from 2 to 5 characters"],
  [{ type: "string", maxLength: 10 }, "a string of at most 10 characters"],
  [{ type: "string", format: "email" }, "an email address"],
  [{ type: "string", pattern: "^#" }, "a string that matches ^#"],
  [{ type: "string", format: "uuid" }, "a UUID"],
  [{ type: ["string", "integer"] }, "a string or a whole number"],
  [{ enum: ["", "a"] }, 'one of "", "a"'],
  [{ anyOf: [{ type: "string", format: "uri" }, { const: "" }] }, 'a URL with its scheme, or ""'],
])("%j is described as: %s", (schema, description) => {
  expect(describeExpected(schema)).toBe(description);
});
