import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { listBodyLocations } from "../schema/list-body-locations.ts";
import type { BodyVectors } from "./body-vectors.ts";

/** Lists the locations with an annotation. Validators ignore annotations, so vectors cannot test them. */
export function listAnnotations(document: OpenApiDocument, schema: JsonSchema): Omit<BodyVectors, "vectors"> {
  const locations = listBodyLocations(document, schema);
  const listPointers = (annotation: "readOnly" | "deprecated"): readonly string[] => {
    const annotated = locations.filter(({ alternatives }) => alternatives.some((schema) => schema[annotation]));
    return [...new Set(annotated.map(({ pointer }) => pointer))];
  };
  return { readOnly: listPointers("readOnly"), deprecated: listPointers("deprecated") };
}
