import { expect, test } from "vitest";
import { documentWith } from "./document.ts";
import { lint } from "./lint.ts";

const alsoReporting = ["no-invalid-media-type-examples", "no-unused-components"];
const rule = "zero-trust/no-read-only-in-request-example";
const content = "#/paths/~1things/put/requestBody/content/application~1json";
const version = { description: "Set by the server.", type: ["integer", "null"], readOnly: true };
const name = { description: "What it is called.", type: "string" };
const schemas = {
  Thing: { description: "A thing.", type: "object", required: ["version"], properties: { name, version } },
};
const thing = { $ref: "#/components/schemas/Thing" };
const nullable = { anyOf: [thing, { type: "null" }] };
const block = (schema: object) => ({ type: "object", properties: { block: { description: "Nested.", ...schema } } });

const shapes: [string, object, unknown, string][] = [
  ["a field", schemas.Thing, { version: 1 }, "/version"],
  ["a field that is null", schemas.Thing, { version: null }, "/version"],
  ["a field behind $ref", thing, { version: 1 }, "/version"],
  ["a field behind allOf", { allOf: [thing], unevaluatedProperties: false }, { version: 1 }, "/version"],
  ["a field of a nested block", block(schemas.Thing), { block: { version: 1 } }, "/block/version"],
  ["a field of a block or null", block(nullable), { block: { version: 1 } }, "/block/version"],
  ["a field behind oneOf", block({ oneOf: [thing, { type: "null" }] }), { block: { version: 1 } }, "/block/version"],
  ["a field of a list", block({ type: "array", items: thing }), { block: [{}, { version: 1 }] }, "/block/1/version"],
  ["a whole block", block({ ...thing, readOnly: true }), { block: {} }, "/block"],
];

test.for(shapes)("%s is reported", async ([, schema, example, place]) => {
  const problems = await lint(documentWith({ schema, example }, schemas), ...alsoReporting);
  expect(problems).toEqual([`${rule} at ${content}/example${place}`]);
});

test("a field that another branch lets through is reported, and by this rule alone", async () => {
  const schema = { anyOf: [thing, { type: "object", properties: { name } }] };
  const examples = { named: { value: { name: "One", version: 1 } } };
  const problems = await lint(documentWith({ schema, examples }, schemas));
  expect(problems).toEqual([`${rule} at ${content}/examples/named/value/version`]);
});

test("a named example behind a reference is reported where it stands", async () => {
  const examples = { named: { $ref: "#/components/examples/Named" } };
  const document = documentWith({ schema: thing, examples }, schemas);
  Object.assign(document.components, { examples: { Named: { value: { version: 1 } } } });
  const problems = await lint(document, ...alsoReporting);
  expect(problems).toEqual([`${rule} at #/components/examples/Named/value/version`]);
});

test("an example without readOnly fields passes", async () => {
  expect(await lint(documentWith({ schema: thing, example: { name: "One" } }, schemas))).toEqual([]);
});

test("a readOnly field in an answer passes", async () => {
  const document = documentWith({ schema: thing, example: {} }, schemas);
  const answer = { description: "Done.", content: { "application/json": { schema: thing, example: { version: 1 } } } };
  document.paths["/things"].put.responses = { "200": answer, "4XX": { description: "Refused." } };
  expect(await lint(document)).toEqual([]);
});
