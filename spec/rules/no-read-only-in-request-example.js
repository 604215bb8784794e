/**
 * Reports a read-only field in the example of a request. Redocly's own rule `no-invalid-media-type-examples` misses
 * such a field if another branch of an `anyOf` accepts it.
 */
export function noReadOnlyInRequestExample() {
  return {
    RequestBody: {
      MediaType: {
        enter(mediaType, ctx) {
          const schema = { node: mediaType.schema, location: ctx.location.child("schema") };
          for (const example of findExamples(mediaType, ctx)) {
            for (const location of findReadOnlyFields([schema], example, ctx)) {
              ctx.report({ message: "A request must not send a readOnly field.", location });
            }
          }
        },
      },
    },
  };
}

/** The values of all examples of a media type, each with its location. */
function findExamples(mediaType, ctx) {
  const unnamedExample = { node: mediaType.example, location: ctx.location.child("example") };
  const namedExamples = Object.entries(mediaType.examples ?? {}).map(([name, example]) => {
    const location = ctx.location.child(["examples", name]);
    const resolved = resolveReference({ node: example, location }, ctx);
    return { node: resolved.node?.value, location: resolved.location.child("value") };
  });
  return [unnamedExample, ...namedExamples];
}

/** The locations of all fields in a value that at least one of the schemas declares readOnly. */
function findReadOnlyFields(schemas, { node: value, location }, ctx) {
  if (value === null || typeof value !== "object") return [];
  const subschemas = schemas.flatMap((schema) => collectSubschemas(schema, ctx));
  return Object.entries(value).flatMap(([key, node]) => {
    const path = Array.isArray(value) ? ["items"] : ["properties", key];
    const fieldSchemas = subschemas
      .map((subschema) => getChild(subschema, path))
      .flatMap((schema) => collectSubschemas(schema, ctx));
    const fieldLocation = location.child(key);
    if (fieldSchemas.some((schema) => schema.node.readOnly === true)) return [fieldLocation];
    return findReadOnlyFields(fieldSchemas, { node, location: fieldLocation }, ctx);
  });
}

/** A schema, the schema to which it refers, and every branch of its `allOf`, `anyOf` and `oneOf`. */
function collectSubschemas(schema, ctx) {
  if (!schema.node) return [];
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    (schema.node[keyword] ?? []).map((_, index) => getChild(schema, [keyword, index])),
  );
  const references = schema.node.$ref ? [resolveReference(schema, ctx)] : [];
  return [schema, ...[...branches, ...references].flatMap((subschema) => collectSubschemas(subschema, ctx))];
}

function getChild({ node, location }, path) {
  return { node: path.reduce((parent, key) => parent?.[key], node), location: location.child(path) };
}

/** Follows a `$ref` to its target. A path in the `$ref` is relative to the file that contains it. */
function resolveReference(position, ctx) {
  if (!position.node?.$ref) return position;
  const { node, location } = ctx.resolve(position.node, position.location.source.absoluteRef);
  if (node === undefined) return { node, location: position.location };
  return resolveReference({ node, location }, ctx);
}
