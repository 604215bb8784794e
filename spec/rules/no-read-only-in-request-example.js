/**
 * A field that only the server writes has no place in the example of a request. The built-in
 * `no-invalid-media-type-examples` overlooks one that another branch of an `anyOf` lets through.
 */
export function noReadOnlyInRequestExample() {
  return {
    RequestBody: {
      MediaType: {
        enter(mediaType, ctx) {
          const schema = { node: mediaType.schema, location: ctx.location.child("schema") };
          for (const example of examplesOf(mediaType, ctx)) {
            for (const location of readOnlyFields([schema], example, ctx)) {
              ctx.report({ message: "A request must not send a readOnly field.", location });
            }
          }
        },
      },
    },
  };
}

function examplesOf(mediaType, ctx) {
  const single = { node: mediaType.example, location: ctx.location.child("example") };
  const named = Object.entries(mediaType.examples ?? {}).map(([name, example]) => {
    const { node, location } = follow({ node: example, location: ctx.location.child(["examples", name]) }, ctx);
    return { node: node?.value, location: location.child("value") };
  });
  return [single, ...named];
}

/** The places of all fields in `value` that any of the schemas calls readOnly. */
function readOnlyFields(schemas, { node: value, location }, ctx) {
  if (value === null || typeof value !== "object") return [];
  const facets = schemas.flatMap((schema) => facetsOf(schema, ctx));
  return Object.entries(value).flatMap(([key, node]) => {
    const path = Array.isArray(value) ? ["items"] : ["properties", key];
    const fields = facets.map((facet) => child(facet, path)).flatMap((schema) => facetsOf(schema, ctx));
    const place = { node, location: location.child(key) };
    return fields.some((field) => field.node.readOnly === true) ? [place.location] : readOnlyFields(fields, place, ctx);
  });
}

/** A schema, what it refers to, and every schema it is combined from. */
function facetsOf(schema, ctx) {
  if (!schema.node) return [];
  const combined = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    (schema.node[keyword] ?? []).map((_, index) => child(schema, [keyword, index])),
  );
  const referred = schema.node.$ref ? [follow(schema, ctx)] : [];
  return [schema, ...[...combined, ...referred].flatMap((facet) => facetsOf(facet, ctx))];
}

function child({ node, location }, path) {
  return { node: path.reduce((parent, key) => parent?.[key], node), location: location.child(path) };
}

/** What a `$ref` points to, read from the file that the `$ref` stands in. */
function follow(place, ctx) {
  if (!place.node?.$ref) return place;
  const { node, location } = ctx.resolve(place.node, place.location.source.absoluteRef);
  return node === undefined ? { node, location: place.location } : follow({ node, location }, ctx);
}
