/** The keywords that the tests know how to keep and to break; a schema with any other is refused. */
const constraining = [
  ...["type", "properties", "required", "items", "anyOf", "allOf", "enum", "const", "minimum", "maximum"],
  ...["maxLength", "pattern", "format", "readOnly", "unevaluatedProperties", "additionalProperties"],
];

const describing = ["$ref", "title", "description", "examples", "deprecated"];

const known: ReadonlySet<string> = new Set([...constraining, ...describing]);

/** Throws where a schema uses a keyword that no vector would show. */
export function checkKeywords(schema: object, pointer: string): void {
  const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword) && !keyword.startsWith("x-"));
  if (unknown.length > 0) throw new Error(`${pointer || "/"}: no vectors are known for ${unknown.join(", ")}`);
}
