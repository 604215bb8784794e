/** The parts of a schema that this needs, of a document whose references are resolved by name. */
interface Schema {
  readonly $ref?: string;
  readonly readOnly?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface SchemaDocument {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A module with the JSON pointers of the fields that are only read, one constant a schema. */
export function readOnlyFieldsModule({ components: { schemas } }: SchemaDocument): string {
  const pointersOf = (schema: Schema): string[] => {
    const { $ref, allOf = [], anyOf = [], oneOf = [], properties = {} } = schema;
    const referred = schemas[$ref?.split("/").at(-1) ?? ""];
    return [
      ...[...allOf, ...anyOf, ...oneOf, ...(referred ? [referred] : [])].flatMap(pointersOf),
      ...Object.entries(properties).flatMap(([name, property]) =>
        property.readOnly ? [`/${name}`] : pointersOf(property).map((pointer) => `/${name}${pointer}`),
      ),
    ];
  };
  return Object.entries(schemas)
    .map(([name, schema]) => {
      const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}ReadOnlyFields`;
      return `export const ${constant}: readonly string[] = ${JSON.stringify([...new Set(pointersOf(schema))].sort(), null, 2)};\n`;
    })
    .join("");
}
