/** Keywords whose value is a schema. */
export const schemaKeywords = [
  "items",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
] as const;

/** Keywords whose value is a list of schemas. */
export const schemaListKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;

/** Keywords whose value is an object with a schema for each name. */
export const schemaMapKeywords = ["properties", "patternProperties", "dependentSchemas", "$defs"] as const;

/** Keywords that only document a schema. */
export const annotationKeywords = ["title", "description", "example", "examples", "externalDocs", "$comment"] as const;

/**
 * Marks an `anyOf` of which a value must match exactly one alternative: a `oneOf` whose alternatives overlap. Only
 * normalized documents have it.
 */
export const exclusiveKeyword = "x-exclusive";
