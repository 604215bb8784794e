import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { placesOf } from "../schema/places-of.ts";
import type { BodyVectors } from "./operation-vectors.ts";

/** What a schema says of its places that no validator looks at. */
export function marksOf(document: OpenApiDocument, schema: JsonSchema): Omit<BodyVectors, "vectors"> {
  const places = placesOf(document, schema, undefined);
  const marked = (mark: "readOnly" | "deprecated") => [
    ...new Set(
      places.flatMap(({ pointer, alternatives }) => (alternatives.some((each) => each[mark]) ? [pointer] : [])),
    ),
  ];
  return { readOnly: marked("readOnly"), deprecated: marked("deprecated") };
}
