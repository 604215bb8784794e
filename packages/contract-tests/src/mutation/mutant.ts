import type { OpenApiDocument } from "../document/open-api-document.ts";

/** A change of one value of the document; without a value, its removal. */
export interface Change {
  readonly at: readonly string[];
  readonly value?: unknown;
}

/** One way to break the document. */
export interface Mutant {
  readonly operator: string;
  /** Where and how, in words that stay the same from run to run. */
  readonly name: string;
  readonly changes: readonly Change[];
}

/** A copy of the document with the mutant's changes. */
export function mutate(document: OpenApiDocument, { changes }: Mutant): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { at, value } of changes) {
    const parent = at.slice(0, -1).reduce<unknown>(
      // Every step of a mutant's path leads to an object or an array of the document.
      (container, key) => (container as Record<string, unknown>)[key],
      copy,
    ) as Record<string, unknown>;
    const key = at.at(-1) ?? "";
    if (value !== undefined) parent[key] = value;
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return copy;
}
