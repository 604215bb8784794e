import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import type { Vector } from "../vectors/vector.ts";

/** Judges bodies by the schemas of a document, apart from Prism. */
export interface Judge {
  /** What is wrong with the body, each as `minimum at /disable_for_time`. */
  violationsOf(schema: JsonSchema, body: unknown): readonly string[];
  /** The vectors that the schema does not treat as they say. */
  wrongVectors(schema: JsonSchema, vectors: readonly Vector[]): readonly string[];
}

/** A judge by JSON Schema 2020-12, formats included. */
export function createJudge({ components }: OpenApiDocument): Judge {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const compiled = new Map<string, ValidateFunction>();

  const compile = (schema: JsonSchema): ValidateFunction => {
    const key = JSON.stringify(schema);
    // References lead from the root of the document, so the schema stands at a root that has its components.
    const validate = compiled.get(key) ?? ajv.compile({ allOf: [schema], components });
    compiled.set(key, validate);
    return validate;
  };

  const violationsOf: Judge["violationsOf"] = (schema, body) => {
    const validate = compile(schema);
    validate(body);
    return (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} at ${instancePath}`);
  };

  const wrongVectors: Judge["wrongVectors"] = (schema, vectors) =>
    vectors.flatMap(({ cell, body, refused }) => {
      const violations = violationsOf(schema, body);
      const isRight = refused === undefined ? violations.length === 0 : violations.includes(refused);
      return isRight ? [] : [`${cell}: ${JSON.stringify(body)} gave ${violations.join(", ") || "no violation"}`];
    });

  return { violationsOf, wrongVectors };
}
