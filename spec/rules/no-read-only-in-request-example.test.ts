import { expect, test } from "vitest";
import { createDocument } from "./create-document.ts";
import { lintDocument } from "./lint-document.ts";

/** Rules of Redocly that also report some of these documents. */
const overlappingRules = ["no-invalid-media-type-examples", "no-unused-components"];
const rule = "zero-trust/no-read-only-in-request-example";
const mediaTypePointer = "#/paths/~1things/put/requestBody/content/application~1json";
const version = { description: "The version number.", type: ["integer", "null"], readOnly: true };
const name = { description: "The name of the thing.", type: "string" };
const schemas = {
  Thing: { description: "A thing.", type: "object", required: ["version"], properties: { name, version } },
};
const thing = { $ref: "#/components/schemas/Thing" };
const nullableThing = { anyOf: [thing, { type: "null" }] };
const withBlock = (schema: object) => ({
  type: "object",
  properties: { block: { description: "A block.", ...schema } },
});
const version1 = { version: 1 };

const cases: [title: string, schema: object, example: unknown, pointer: string][] = [
  ["a read-only field", schemas.Thing, version1, "/version"],
  ["a read-only field that is null", schemas.Thing, { version: null }, "/version"],
  ["a read-only field behind $ref", thing, version1, "/version"],
  ["a read-only field in allOf", { allOf: [thing], unevaluatedProperties: false }, version1, "/version"],
  ["a read-only field of a block", withBlock(schemas.Thing), { block: version1 }, "/block/version"],
  ["a read-only field of a nullable block", withBlock(nullableThing), { block: version1 }, "/block/version"],
  [
    "a read-only field in oneOf",
    withBlock({ oneOf: [thing, { type: "null" }] }),
    { block: version1 },
    "/block/version",
  ],
  [
    "a read-only field of an array item",
    withBlock({ type: "array", items: thing }),
    { block: [{}, version1] },
    "/block/1/version",
  ],
  ["a read-only block", withBlock({ ...thing, readOnly: true }), { block: {} }, "/block"],
];

test.for(cases)("reports %s", async ([, schema, example, pointer]) => {
  const problems = await lintDocument(createDocument({ schema, example }, schemas), ...overlappingRules);
  expect(problems).toEqual([`${rule} at ${mediaTypePointer}/example${pointer}`]);
});

test("reports a read-only field that another branch of anyOf accepts, which no other rule reports", async () => {
  const schema = { anyOf: [thing, { type: "object", properties: { name } }] };
  const examples = { named: { value: { name: "One", version: 1 } } };
  const problems = await lintDocument(createDocument({ schema, examples }, schemas));
  expect(problems).toEqual([`${rule} at ${mediaTypePointer}/examples/named/value/version`]);
});

test("reports a named example behind $ref at the location of the example", async () => {
  const examples = { named: { $ref: "#/components/examples/Named" } };
  const document = createDocument({ schema: thing, examples }, schemas);
  Object.assign(document.components, { examples: { Named: { value: version1 } } });
  const problems = await lintDocument(document, ...overlappingRules);
  expect(problems).toEqual([`${rule} at #/components/examples/Named/value/version`]);
});

test("accepts a request example without read-only fields", async () => {
  const document = createDocument({ schema: thing, example: { name: "One" } }, schemas);
  expect(await lintDocument(document)).toEqual([]);
});

test("accepts a read-only field in a response example", async () => {
  const document = createDocument({ schema: thing, example: {} }, schemas);
  const success = { description: "The thing.", content: { "application/json": { schema: thing, example: version1 } } };
  const failure = { description: "The server rejected the request." };
  document.paths["/things"].put.responses = { "200": success, "4XX": failure };
  expect(await lintDocument(document)).toEqual([]);
});
