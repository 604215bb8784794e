import type { Change } from "../change.ts";
import type { Operation } from "../operations.ts";

const withoutNames = (operation: string): string => operation.replaceAll(/\{[^}]+\}/g, "{}");

/** Finds operations whose path differs from before only in the names of its parameters. */
export function renamedPathParameter(
  base: ReadonlyMap<string, Operation>,
  revision: ReadonlyMap<string, Operation>,
): Change[] {
  const revised = new Map([...revision.keys()].map((operation) => [withoutNames(operation), operation]));
  return [...base.keys()].flatMap((operation): Change[] => {
    const now = revised.get(withoutNames(operation));
    if (now === undefined || revision.has(operation)) return [];
    return [{ place: operation, description: `path parameter renamed: ${now}`, bump: "major" }];
  });
}
