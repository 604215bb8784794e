import { generateSync } from "json-schema-faker";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import { createSchemaValidator } from "./create-schema-validator.ts";
import type { JsonSchema } from "./json-schema.ts";

interface ValueOptions {
  /** Another seed usually gives another value. Default: 1, which prefers constants and examples of the schema. */
  readonly seed?: number;
  /** The probability from 0 to 1 that an optional member is present. Default: 0. */
  readonly optionalsProbability?: number;
}

/**
 * Generates a value that the schema accepts. The same arguments always give the same value.
 * The location only appears in the message of the error, which is thrown if no value is found.
 */
export type GenerateValue = (schema: JsonSchema, location: string, options?: ValueOptions) => unknown;

const maxSeeds = 50;

/** Moves the components into `$defs`, because json-schema-faker resolves references to definitions only. */
function withDefinitions(schema: JsonSchema, { components }: OpenApiDocument): { readonly [keyword: string]: unknown } {
  const text = JSON.stringify({ ...schema, $defs: components.schemas });
  return JSON.parse(text.replaceAll('"#/components/schemas/', '"#/$defs/'));
}

/** Creates a generator of values for schemas that can refer to the components of the document. */
export function createValueGenerator(document: OpenApiDocument): GenerateValue {
  const validator = createSchemaValidator(document);
  const values = new Map<string, unknown>();

  function* generateCandidates(
    schema: JsonSchema,
    firstSeed: number,
    optionalsProbability: number,
  ): Generator<unknown> {
    const example = schema.const ?? schema.enum?.[0] ?? schema.examples?.[0];
    if (example !== undefined && firstSeed === 1) yield example;
    const root = withDefinitions(schema, document);
    for (let seed = firstSeed; seed < firstSeed + maxSeeds; seed++)
      yield generateSync(root, { seed, optionalsProbability, useExamplesValue: firstSeed === 1 });
  }

  return (schema, location, { seed = 1, optionalsProbability = 0 } = {}) => {
    const key = JSON.stringify([schema, seed, optionalsProbability]);
    if (values.has(key)) return values.get(key);
    for (const value of generateCandidates(schema, seed, optionalsProbability)) {
      if (validator.findViolations(schema, value).length > 0) continue;
      values.set(key, value);
      return value;
    }
    throw new Error(`${location}: no value was found that satisfies ${JSON.stringify(schema)}`);
  };
}
