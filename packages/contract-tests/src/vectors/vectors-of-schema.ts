import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { type Place, placesOf } from "../schema/places-of.ts";
import { createValueSource, type ValueSource } from "../values/value-source.ts";
import type { Candidates, Edge } from "./edges/edge.ts";
import { placeEdges } from "./edges/place-edges.ts";
import { cellOf, type Vector } from "./vector.ts";

export type Direction = "request" | "answer";

/** In a request, a read-only field and one that is not described is a mistake of the caller. */
function requestEdges(place: Place): readonly Edge[] {
  const { alternatives, generate, readOnly } = place;
  if (readOnly)
    return [{ keyword: "readOnly", violated: () => alternatives.slice(0, 1).map((schema) => generate(schema)) }];
  return placeEdges(place).map((edge) =>
    edge.keyword === "unknown field" && edge.accepted ? { ...edge, violated: edge.accepted } : edge,
  );
}

/** The constraints of a schema with their places. Below a read-only field, requests have none. */
function edgesOf(
  document: OpenApiDocument,
  schema: JsonSchema,
  direction: Direction,
  values?: ValueSource,
): { readonly place: Place; readonly edge: Edge }[] {
  const places = placesOf(document, schema, values);
  const readOnly = places.filter((place) => place.readOnly).map(({ pointer }) => `${pointer}/`);
  const isBelowReadOnly = ({ pointer }: Place) => readOnly.some((start) => pointer.startsWith(start));
  return places
    .filter((place) => direction === "answer" || !isBelowReadOnly(place))
    .flatMap((place) =>
      (direction === "request" ? requestEdges(place) : placeEdges(place)).map((edge) => ({ place, edge })),
    );
}

const nameCell = ({ pointer }: Place, { keyword, property }: Edge): string =>
  `${pointer}${property === undefined ? "" : `/${property}`} ${keyword}`;

/** The cells that a schema needs vectors for, without any value. */
export function cellsOfSchema(document: OpenApiDocument, schema: JsonSchema, direction: Direction): readonly string[] {
  const cells = edgesOf(document, schema, direction).flatMap(({ place, edge }) => {
    const cell = nameCell(place, edge);
    const accepted = edge.accepted ? [cellOf({ cell })] : [];
    return edge.violated ? [...accepted, cellOf({ cell, refused: edge.keyword })] : accepted;
  });
  return [...new Set(cells)];
}

/** Vectors for both sides of every constraint that the schema puts on the bodies of requests, or of responses. */
export function vectorsOfSchema(
  document: OpenApiDocument,
  schema: JsonSchema,
  direction: Direction,
): readonly Vector[] {
  const values = createValueSource(document);
  const violationsOf = (body: unknown) => values.judge.violationsOf(schema, body);

  /** The bodies that serve, out of the candidates. */
  function bodiesOf(cell: string, place: Place, candidates: Candidates, serves: (body: unknown) => boolean): unknown[] {
    const bodies = candidates().map(place.bodyWith);
    const serving = bodies.filter(serves);
    if (serving.length > 0) return serving;
    const name = schema.title ?? schema.$ref?.split("/").at(-1) ?? "a response";
    throw new Error(`${name}, ${cell}: no vector was found; tried ${JSON.stringify(bodies)}`);
  }

  const vectors = edgesOf(document, schema, direction, values).flatMap(({ place, edge }): Vector[] => {
    const { keyword, reported = keyword, accepted, violated } = edge;
    const cell = nameCell(place, edge);
    const refused = `${reported} at ${place.pointer}`;
    // Validators accept what only the client's types reject.
    const isForTypes = keyword === "readOnly" || (direction === "request" && keyword === "unknown field");
    const isAccepted = (body: unknown) => violationsOf(body).length === 0;
    const isViolated = (body: unknown) => isForTypes || violationsOf(body).includes(refused);
    return [
      ...(accepted ? bodiesOf(`${cell} accepted`, place, accepted, isAccepted).map((body) => ({ cell, body })) : []),
      ...(violated
        ? bodiesOf(`${cell} violated`, place, violated, isViolated).map((body) => ({ cell, body, refused }))
        : []),
    ];
  });
  return [...new Map(vectors.map((vector) => [JSON.stringify(vector), vector])).values()];
}
