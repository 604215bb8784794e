import type { OpenApiDocument } from "../document/open-api-document.ts";

/** A change of one value of the document. */
export interface Change {
  /** The keys that lead from the root of the document to the value. */
  readonly location: readonly string[];
  /** The new value. Absent if the change removes the value. */
  readonly value?: unknown;
}

/** A mutation of the document: an error that a maintainer could make. */
export interface Mutant {
  /** The kind of the mutation, such as `drop required`. */
  readonly operator: string;
  /** The operator with the location. It is the same in each run. */
  readonly name: string;
  readonly changes: readonly Change[];
}

function applyChange(document: OpenApiDocument, { location, value }: Change): void {
  const parent = location.slice(0, -1).reduce<unknown>(
    // Each key of a location except the last leads to an object or an array of the document.
    (container, key) => (container as Record<string, unknown>)[key],
    document,
  ) as Record<string, unknown>;
  const key = location.at(-1) ?? "";
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Returns a copy of the document with the mutant's changes. */
export function applyMutant(document: OpenApiDocument, { changes }: Mutant): OpenApiDocument {
  const copy = structuredClone(document);
  for (const change of changes) applyChange(copy, change);
  return copy;
}
