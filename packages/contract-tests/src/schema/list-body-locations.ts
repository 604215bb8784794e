import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { GenerateValue } from "./create-value-generator.ts";
import type { JsonSchema } from "./json-schema.ts";
import { listAlternatives } from "./list-alternatives.ts";

/** One location in a body. */
export interface BodyLocation {
  /** A JSON pointer. `0` stands for every item of an array, and `any_key` for every key of a map. */
  readonly pointer: string;
  readonly alternatives: readonly JsonSchema[];
  readonly readOnly: boolean;
  /** Generates a value that an alternative accepts. Another seed usually gives another value. */
  readonly generate: (alternative: JsonSchema, seed?: number, member?: string) => unknown;
  /** Returns the smallest body that has the value at this location. */
  readonly createBody: (value: unknown) => unknown;
}

/**
 * Lists every location of the bodies that a schema describes, starting with the body itself.
 * Values are generated on demand. Without a generator they are undefined.
 */
export function listBodyLocations(
  document: OpenApiDocument,
  schema: JsonSchema,
  generateValue?: GenerateValue,
): readonly BodyLocation[] {
  const bodyName = schema.title ?? schema.$ref?.split("/").at(-1) ?? "a response";

  function listFrom(
    pointer: string,
    part: JsonSchema,
    createBody: BodyLocation["createBody"],
  ): readonly BodyLocation[] {
    const generate: BodyLocation["generate"] = (alternative, seed = 1, member) => {
      const name = member === undefined ? pointer : `${pointer}/${member}`;
      return generateValue?.(alternative, `${bodyName} ${name}`, { seed });
    };

    const listMember = (alternative: JsonSchema, name: string, property: JsonSchema): readonly BodyLocation[] =>
      listFrom(`${pointer}/${name}`, property, (value) =>
        createBody(Object.assign({}, generate(alternative), { [name]: value })),
      );

    const listItem = (alternative: JsonSchema, items: JsonSchema): readonly BodyLocation[] =>
      listFrom(`${pointer}/0`, items, (value) => {
        const { uniqueItems, minItems = 0 } = alternative;
        const needsOtherItems = minItems > 1 || uniqueItems;
        const array = needsOtherItems ? generate(alternative) : [];
        const otherItems = Array.isArray(array) ? array.slice(1) : [];
        return createBody([value, ...otherItems]);
      });

    const listInner = (alternative: JsonSchema): readonly BodyLocation[] => {
      const { properties = {}, additionalProperties, items } = alternative;
      const members = Object.entries(properties).flatMap(([name, property]) => listMember(alternative, name, property));
      const isMap = typeof additionalProperties === "object";
      const mapMembers = isMap ? listMember(alternative, "any_key", additionalProperties) : [];
      const arrayItems = items ? listItem(alternative, items) : [];
      return [...members, ...mapMembers, ...arrayItems];
    };

    const alternatives = listAlternatives(document, part, pointer);
    const readOnly = alternatives.some((alternative) => alternative.readOnly);
    return [{ pointer, alternatives, readOnly, generate, createBody }, ...alternatives.flatMap(listInner)];
  }

  return listFrom("", schema, (value) => value);
}
