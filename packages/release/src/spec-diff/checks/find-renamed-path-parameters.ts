import type { Operations } from "../../document/list-operations.ts";
import type { Change } from "../change.ts";

const removeParameterNames = (operation: string): string => operation.replaceAll(/\{[^}]+\}/g, "{}");

/** Finds operations whose paths differ only in the names of their parameters. */
export function findRenamedPathParameters(base: Operations, revision: Operations): Change[] {
  const revisionNames = new Map([...revision.keys()].map((name) => [removeParameterNames(name), name]));
  return [...base.keys()].flatMap((name): Change[] => {
    const revisionName = revisionNames.get(removeParameterNames(name));
    if (revisionName === undefined || revision.has(name)) return [];
    return [{ location: name, description: `path parameter renamed: ${revisionName}`, bump: "major" }];
  });
}
