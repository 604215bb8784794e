import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { ValueSource } from "../values/value-source.ts";
import { alternativesOf } from "./alternatives-of.ts";
import type { JsonSchema } from "./json-schema.ts";

/** One place in a body. */
export interface Place {
  /** JSON pointer; `0` stands for every item of an array, and `any_key` for every key of a map. */
  readonly pointer: string;
  readonly alternatives: readonly JsonSchema[];
  readonly readOnly: boolean;
  /** A value that an alternative accepts, other than with the seeds before. */
  readonly generate: (alternative: JsonSchema, seed?: number, member?: string) => unknown;
  /** The smallest body that has the value at this place. */
  readonly bodyWith: (value: unknown) => unknown;
}

/** Every place of the bodies that a schema describes, the body itself first. Values are generated when they are asked for. */
export function placesOf(
  document: OpenApiDocument,
  schema: JsonSchema,
  values: ValueSource | undefined,
): readonly Place[] {
  const name = schema.title ?? schema.$ref?.split("/").at(-1) ?? "a response";
  const visit = (pointer: string, part: JsonSchema, bodyWith: Place["bodyWith"]): Place[] => {
    const generate: Place["generate"] = (alternative, seed, member) =>
      values?.satisfying(alternative, `${name} ${pointer}${member === undefined ? "" : `/${member}`}`, seed);
    const alternatives = alternativesOf(document, part, pointer);
    const place = {
      pointer,
      alternatives,
      readOnly: alternatives.some(({ readOnly }) => readOnly),
      generate,
      bodyWith,
    };
    const inside = alternatives.flatMap((alternative) => {
      const { properties = {}, additionalProperties, items, uniqueItems, minItems = 0 } = alternative;
      const member = (name: string, property: JsonSchema) =>
        visit(`${pointer}/${name}`, property, (value) =>
          bodyWith(Object.assign({}, generate(alternative), { [name]: value })),
        );
      const rest = typeof additionalProperties === "object" ? member("any_key", additionalProperties) : [];
      const item = (value: unknown) => {
        const others = minItems > 1 || uniqueItems ? generate(alternative) : [];
        return [value, ...(Array.isArray(others) ? others.slice(1) : [])];
      };
      return [
        ...Object.entries(properties).flatMap(([name, property]) => member(name, property)),
        ...rest,
        ...(items ? visit(`${pointer}/0`, items, (value) => bodyWith(item(value))) : []),
      ];
    });
    return [place, ...inside];
  };
  return visit("", schema, (value) => value);
}
