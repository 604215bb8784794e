/** A schema of the document, with the keywords that this module reads. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

/** An OpenAPI document in one file. */
export interface BundledDocument {
  readonly paths: unknown;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly [kind: string]: unknown };
  readonly [member: string]: unknown;
}

/** The keyword whose members replace those of the schema in requests. Its `anyOf` also replaces `type`. */
const requestKeyword = "x-in-requests";
/** The keyword of a request body that must not contain null anywhere, although responses may. */
const withoutNullKeyword = "x-without-null";
const schemaPrefix = "#/components/schemas/";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names of the schemas to which a part of the document refers, directly or through other components. */
function findReferencedSchemas(document: BundledDocument, part: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  function visit(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isObject(value)) return;
    const { $ref } = value;
    if (typeof $ref === "string") {
      const [, , kind = "", name = ""] = $ref.split("/");
      if (kind === "schemas" && names.has(name)) return;
      if (kind === "schemas") names.add(name);
      // Every kind of component is an object by name.
      const components = document.components[kind] as Record<string, unknown> | undefined;
      visit(components?.[name]);
    }
    for (const member of Object.values(value)) visit(member);
  }
  visit(part);
  return names;
}

/** The values of all members with a name, at any depth. */
function findMembers(part: unknown, name: string): unknown[] {
  if (Array.isArray(part)) return part.flatMap((item) => findMembers(item, name));
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === name ? [value] : findMembers(value, name)));
}

/** Removes the keywords that hold only in requests. */
function toResponseSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toResponseSchema);
  if (!isObject(schema)) return schema;
  const members = Object.entries(schema).filter(
    ([keyword]) => keyword !== requestKeyword && keyword !== withoutNullKeyword,
  );
  return Object.fromEntries(members.map(([keyword, value]) => [keyword, toResponseSchema(value)]));
}

/** Removes null from the types and alternatives of a schema. */
function removeNull(schema: Schema): Schema {
  const { type, anyOf } = schema;
  const types = Array.isArray(type) ? type.filter((name) => name !== "null") : type;
  return {
    ...schema,
    ...(types !== undefined && { type: types.length === 1 ? types[0] : types }),
    ...(anyOf && { anyOf: anyOf.filter((alternative) => alternative.type !== "null") }),
  };
}

/** Applies the keywords that hold only in requests. `rename` maps the name of each schema to its name in requests. */
function toRequestSchema(source: Schema, rejectsNull: boolean, rename: (name: string) => string): Schema {
  const { [requestKeyword]: requestMembers, [withoutNullKeyword]: _flag, ...members } = source;
  const merged = { ...members, ...(isObject(requestMembers) ? requestMembers : {}) };
  if (isObject(requestMembers) && "anyOf" in requestMembers) delete merged.type;
  const schema = rejectsNull ? removeNull(merged) : merged;

  function convert(value: unknown): unknown {
    if (typeof value === "string" && value.startsWith(schemaPrefix))
      return schemaPrefix + rename(value.slice(schemaPrefix.length));
    if (Array.isArray(value)) return value.map(convert);
    return isObject(value) ? toRequestSchema(value, rejectsNull, rename) : value;
  }
  const converted = Object.entries(schema).map(([keyword, value]) => {
    const isData = keyword === "examples" || keyword === "enum" || keyword === "const" || keyword.startsWith("x-");
    return [keyword, isData ? value : convert(value)];
  });
  return Object.fromEntries(converted);
}

/**
 * Separates the schemas of requests from those of responses. If requests and responses share a schema that differs in
 * requests, requests get a copy with the suffix `Request`, and responses keep the original.
 */
export function deriveRequestSchemas(document: BundledDocument): BundledDocument {
  const { schemas } = document.components;
  const requestSchemas = findReferencedSchemas(document, findMembers(document.paths, "requestBody"));
  const responseSchemas = findReferencedSchemas(document, findMembers(document.paths, "responses"));
  const schemasWithoutNull = new Set(
    [...requestSchemas]
      .filter((name) => schemas[name]?.[withoutNullKeyword] === true)
      .flatMap((name) => [name, ...findReferencedSchemas(document, schemas[name])]),
  );

  /** Whether the schema, or one to which it refers, differs in requests. */
  function differsInRequests(name: string): boolean {
    const parts = [name, ...findReferencedSchemas(document, schemas[name])].map((part) => schemas[part]);
    if (parts.some((part) => findMembers(part, requestKeyword).length > 0)) return true;
    return schemasWithoutNull.has(name) && parts.some((part) => findMembers(part, "type").flat().includes("null"));
  }
  const rename = (name: string): string =>
    responseSchemas.has(name) && differsInRequests(name) ? `${name}Request` : name;

  const derived = Object.entries(schemas).flatMap(([name, schema]): [string, unknown][] => {
    const responseSchema = toResponseSchema(schema);
    if (!requestSchemas.has(name)) return [[name, responseSchema]];
    const requestSchema = toRequestSchema(schema, schemasWithoutNull.has(name), rename);
    const requestName = rename(name);
    if (requestName === name) return [[name, requestSchema]];
    return [
      [name, responseSchema],
      [requestName, { ...requestSchema, title: requestName }],
    ];
  });
  // Every value is a schema, because it was derived from one.
  const derivedSchemas = Object.fromEntries(derived) as Record<string, Schema>;
  return { ...document, components: { ...document.components, schemas: derivedSchemas } };
}
