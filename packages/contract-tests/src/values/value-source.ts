import { generateSync } from "json-schema-faker";
import { createJudge, type Judge } from "../answers/judge.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** Values of a document's schemas. The same schema always has the same values. */
export interface ValueSource {
  readonly judge: Judge;
  /** A value that the schema accepts; of an object only the required members. @throws Error, if none is found */
  readonly satisfying: (schema: JsonSchema, place: string, seed?: number, optionalsProbability?: number) => unknown;
}

const maxSeeds = 50;

/** The schema with references that the generator resolves: to definitions of its own root. */
const withDefinitions = (
  schema: JsonSchema,
  { components }: OpenApiDocument,
): { readonly [keyword: string]: unknown } =>
  JSON.parse(
    JSON.stringify({ ...schema, $defs: components.schemas }).replaceAll('"#/components/schemas/', '"#/$defs/'),
  );

export function createValueSource(document: OpenApiDocument): ValueSource {
  const judge = createJudge(document);
  const known = new Map<string, unknown>();

  function* candidates(schema: JsonSchema, firstSeed: number, optionalsProbability: number): Generator<unknown> {
    const example = schema.const ?? schema.enum?.[0] ?? schema.examples?.[0];
    if (example !== undefined && firstSeed === 1) yield example;
    const root = withDefinitions(schema, document);
    for (let seed = firstSeed; seed < firstSeed + maxSeeds; seed++)
      yield generateSync(root, { seed, optionalsProbability, useExamplesValue: firstSeed === 1 });
  }

  function satisfying(schema: JsonSchema, place: string, seed = 1, optionalsProbability = 0): unknown {
    const key = JSON.stringify([schema, seed, optionalsProbability]);
    if (known.has(key)) return known.get(key);
    for (const value of candidates(schema, seed, optionalsProbability)) {
      if (judge.violationsOf(schema, value).length > 0) continue;
      known.set(key, value);
      return value;
    }
    throw new Error(`${place}: no value was found that satisfies ${JSON.stringify(schema)}`);
  }

  return { judge, satisfying };
}
