import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { Vector } from "../vectors/vector.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Validates bodies with ajv, independently of Prism. */
interface SchemaValidator {
  /** Returns the violations of a schema, each as `minimum at /disable_for_time`. */
  findViolations(schema: JsonSchema, body: unknown): readonly string[];
  /** Returns one line for each vector that the schema accepts or rejects against the vector's expectation. */
  findFailedVectors(schema: JsonSchema, vectors: readonly Vector[]): readonly string[];
}

/** Creates a validator for JSON Schema 2020-12 with formats. Schemas can refer to the components of the document. */
export function createSchemaValidator({ components }: OpenApiDocument): SchemaValidator {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const compiled = new Map<string, ValidateFunction>();

  const compile = (schema: JsonSchema): ValidateFunction => {
    const key = JSON.stringify(schema);
    // References start at the root of the document, so the compiled schema needs the components at its own root.
    const validate = compiled.get(key) ?? ajv.compile({ allOf: [schema], components });
    compiled.set(key, validate);
    return validate;
  };

  const findViolations: SchemaValidator["findViolations"] = (schema, body) => {
    const validate = compile(schema);
    validate(body);
    return (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} at ${instancePath}`);
  };

  const findFailedVectors: SchemaValidator["findFailedVectors"] = (schema, vectors) =>
    vectors.flatMap(({ requirement, body, rejectedBy }) => {
      const violations = findViolations(schema, body);
      const isAsExpected = rejectedBy === undefined ? violations.length === 0 : violations.includes(rejectedBy);
      if (isAsExpected) return [];
      const expected = rejectedBy ?? "no violation";
      const actual = violations.join(", ") || "no violation";
      return [`${requirement}: expected ${expected} for ${JSON.stringify(body)}, but ajv reported ${actual}`];
    });

  return { findViolations, findFailedVectors };
}
