interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> };
}

/** The parts of a bundled document that name the schemas of request bodies. */
export interface RequestBodyDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Lists the names of the schemas of all request bodies. */
export function listRequestBodySchemas({ paths }: RequestBodyDocument): readonly string[] {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const mediaTypes = operations.flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}));
  const names = mediaTypes.map(({ schema }) => schema.$ref.replace("#/components/schemas/", ""));
  return [...new Set(names)].sort();
}
