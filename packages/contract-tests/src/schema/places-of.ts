import type { OpenApiDocument } from "../document/open-api-document.ts";
import { alternativesOf } from "./alternatives-of.ts";
import type { JsonSchema } from "./json-schema.ts";
import { minimalValue } from "./minimal-value.ts";

/** One place in a body, with what may stand there. */
export interface Place {
  /** JSON pointer; `0` stands for every item of an array. */
  readonly pointer: string;
  readonly alternatives: readonly JsonSchema[];
  readonly readOnly: boolean;
  /** The least value of the place, or of one of its properties. */
  readonly minimal: (alternative: JsonSchema) => unknown;
  /** The least body that has the value at this place. */
  readonly bodyWith: (value: unknown) => unknown;
}

/** Every place of the bodies that a schema describes, the body itself first. */
export function placesOf(document: OpenApiDocument, schema: JsonSchema): readonly Place[] {
  const visit = (pointer: string, part: JsonSchema, bodyWith: Place["bodyWith"]): Place[] => {
    const forms = (property: JsonSchema) => alternativesOf(document, property, pointer);
    const minimal = (alternative: JsonSchema) => minimalValue(forms(alternative), forms);
    const alternatives = forms(part);
    const place = { pointer, alternatives, readOnly: alternatives.some(({ readOnly }) => readOnly), minimal, bodyWith };
    const inside = alternatives.flatMap((alternative) => [
      ...Object.entries(alternative.properties ?? {}).flatMap(([name, property]) =>
        visit(`${pointer}/${name}`, property, (value) =>
          bodyWith(Object.assign({}, minimal(alternative), { [name]: value })),
        ),
      ),
      ...(alternative.items ? visit(`${pointer}/0`, alternative.items, (value) => bodyWith([value])) : []),
    ]);
    return [place, ...inside];
  };
  return visit("", schema, (value) => value);
}
