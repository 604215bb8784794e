import type { Operation, Operations } from "../document/list-operations.ts";
import { shortenOperation } from "./shorten-names.ts";

function findVerb(base: Operation | undefined, revision: Operation | undefined): string | undefined {
  if (base === undefined) return "Added";
  if (revision === undefined) return "Removed";
  return revision.isDeprecated && !base.isDeprecated ? "Deprecated" : undefined;
}

/** Describes for consumers which operations were added, removed or deprecated. Returns one sentence for each. */
export function describeOperationChanges(base: Operations, revision: Operations): string[] {
  const names = [...new Set([...base.keys(), ...revision.keys()])];
  return names.flatMap((name) => {
    const verb = findVerb(base.get(name), revision.get(name));
    return verb === undefined ? [] : [`${verb} the operation ${shortenOperation(name)}.`];
  });
}
