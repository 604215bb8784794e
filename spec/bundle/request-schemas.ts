/** The keywords of a schema that decide whether requests need a schema of their own. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

export interface BundledDocument {
  readonly paths: unknown;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly [kind: string]: unknown };
  readonly [member: string]: unknown;
}

/** Keywords that replace those of the schema in requests; `anyOf` replaces the type too. */
const onlyInRequests = "x-in-requests";
/** Whether a request body must not contain null anywhere, although responses may. */
const withoutNull = "x-without-null";
const schemaPrefix = "#/components/schemas/";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNull = ({ type }: Schema): boolean => type === "null";

/** The names of the schemas that a part of the document refers to, directly or not. */
function referencedSchemas(document: BundledDocument, part: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  function visit(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (!isObject(value)) return;
    const { $ref } = value;
    if (typeof $ref === "string") {
      const [, , kind = "", name = ""] = $ref.split("/");
      if (kind === "schemas" && names.has(name)) return;
      if (kind === "schemas") names.add(name);
      visit((document.components[kind] as Record<string, unknown> | undefined)?.[name]);
    }
    for (const member of Object.values(value)) visit(member);
  }
  visit(part);
  return names;
}

/** Every value of a member with this name, anywhere in the part. */
function findMembers(part: unknown, name: string): unknown[] {
  if (Array.isArray(part)) return part.flatMap((item) => findMembers(item, name));
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === name ? [value] : findMembers(value, name)));
}

/** The schema as responses have it. */
function toResponseSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toResponseSchema);
  if (!isObject(schema)) return schema;
  const members = Object.entries(schema).filter(([keyword]) => keyword !== onlyInRequests && keyword !== withoutNull);
  return Object.fromEntries(members.map(([keyword, value]) => [keyword, toResponseSchema(value)]));
}

/** Removes null from what a schema accepts. */
function rejectNull(schema: Schema): Schema {
  const { type, anyOf } = schema;
  const types = Array.isArray(type) ? type.filter((name) => name !== "null") : type;
  return {
    ...schema,
    ...(types !== undefined && { type: types.length === 1 ? types[0] : types }),
    ...(anyOf && { anyOf: anyOf.filter((alternative) => !isNull(alternative)) }),
  };
}

/** The schema as requests have it. References lead to the schemas that `rename` names. */
function toRequestSchema(source: Schema, isWithoutNull: boolean, rename: (name: string) => string): Schema {
  const { [onlyInRequests]: replacement, [withoutNull]: _constraint, ...rest } = source;
  const replaced = { ...rest, ...(isObject(replacement) ? replacement : {}) };
  if (isObject(replacement) && "anyOf" in replacement) delete replaced.type;
  const schema = isWithoutNull ? rejectNull(replaced) : replaced;
  const renameReference = (reference: string): string => schemaPrefix + rename(reference.slice(schemaPrefix.length));
  const visit = (value: unknown): unknown => {
    if (typeof value === "string" && value.startsWith(schemaPrefix)) return renameReference(value);
    if (Array.isArray(value)) return value.map(visit);
    return isObject(value) ? toRequestSchema(value, isWithoutNull, rename) : value;
  };
  const members = Object.entries(schema).map(([keyword, value]) => {
    const isData = keyword === "examples" || keyword === "enum" || keyword === "const" || keyword.startsWith("x-");
    return [keyword, isData ? value : visit(value)];
  });
  return Object.fromEntries(members);
}

/**
 * Derives what only requests must keep. A schema that requests and responses share gets a copy for requests, with
 * `Request` after its name, if anything in it differs there; the original stays for responses.
 */
export function deriveRequestSchemas(document: BundledDocument): BundledDocument {
  const { schemas } = document.components;
  const requestBodies = findMembers(document.paths, "requestBody");
  const inRequests = referencedSchemas(document, requestBodies);
  const inResponses = referencedSchemas(document, findMembers(document.paths, "responses"));
  const nullFree = new Set(
    [...inRequests]
      .filter((name) => schemas[name]?.[withoutNull] === true)
      .flatMap((name) => [name, ...referencedSchemas(document, schemas[name])]),
  );

  /** Whether requests need another schema than responses: something in it differs. */
  const differs = (name: string): boolean =>
    [name, ...referencedSchemas(document, schemas[name])].some(
      (part) =>
        findMembers(schemas[part], onlyInRequests).length > 0 ||
        (nullFree.has(name) && findMembers(schemas[part], "type").flat().includes("null")),
    );
  const rename = (name: string): string => (inResponses.has(name) && differs(name) ? `${name}Request` : name);

  const derived = Object.entries(schemas).flatMap(([name, schema]): [string, unknown][] => {
    const response = toResponseSchema(schema);
    if (!inRequests.has(name)) return [[name, response]];
    const request = toRequestSchema(schema, nullFree.has(name), rename);
    const requestName = rename(name);
    if (requestName === name) return [[name, request]];
    return [
      [name, response],
      [requestName, { ...request, title: requestName }],
    ];
  });
  // Every value of the map is a schema, because it was derived from one.
  const derivedSchemas = Object.fromEntries(derived) as Record<string, Schema>;
  return { ...document, components: { ...document.components, schemas: derivedSchemas } };
}
