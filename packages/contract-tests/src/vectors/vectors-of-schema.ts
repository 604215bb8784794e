import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { type Place, placesOf } from "../schema/places-of.ts";
import type { Edge } from "./edge.ts";
import { edgesOfPlace } from "./edges-of-place.ts";
import type { Vector } from "./vector.ts";

/** In a request, a field that is only read, or is not described, is a mistake wherever it stands. */
function edgesOfRequest(place: Place): readonly Edge[] {
  const { alternatives, minimal, readOnly } = place;
  if (readOnly) return [{ keyword: "readOnly", accepted: [], violated: alternatives.slice(0, 1).map(minimal) }];
  return edgesOfPlace(place).map((edge) =>
    edge.keyword === "additionalProperties" ? { ...edge, violated: edge.accepted } : edge,
  );
}

/** Vectors for both sides of every constraint that the schema puts on the bodies of requests, or of answers. */
export function vectorsOfSchema(
  document: OpenApiDocument,
  schema: JsonSchema,
  direction: "request" | "answer",
): readonly Vector[] {
  const places = placesOf(document, schema).filter(
    ({ pointer }, _index, all) =>
      !all.some((other) => other.readOnly && direction === "request" && pointer.startsWith(`${other.pointer}/`)),
  );
  const vectors = places.flatMap((place) =>
    (direction === "request" ? edgesOfRequest(place) : edgesOfPlace(place)).flatMap((edge) => {
      const { keyword, named = keyword, property } = edge;
      const cell = `${place.pointer}${property === undefined ? "" : `/${property}`} ${keyword}`;
      const refused = `${named} at ${place.pointer}`;
      return [
        ...edge.accepted.map((value) => ({ cell, body: place.bodyWith(value) })),
        ...edge.violated.map((value) => ({ cell, body: place.bodyWith(value), refused })),
      ];
    }),
  );
  return [...new Map(vectors.map((vector) => [JSON.stringify(vector), vector])).values()];
}
