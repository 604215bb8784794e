interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> };
}

/** The parts of a bundled document that say which schemas request bodies have. */
export interface DocumentWithBodies {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The names of the schemas that request bodies have. */
export function requestBodyNames({ paths }: DocumentWithBodies): readonly string[] {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const schemas = operations.flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}));
  return [...new Set(schemas.map(({ schema: { $ref } }) => $ref.replace("#/components/schemas/", "")))].sort();
}
