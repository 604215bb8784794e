import type { ResourceChange } from "./resource-change.ts";

/** Returns one array for all equal changes, so that a thousand accounts with the same change take the memory of one. */
export function createChangeSharing(): (changes: readonly ResourceChange[]) => readonly ResourceChange[] {
  const shared = new Map<string, readonly ResourceChange[]>();
  return (changes) => {
    const key = JSON.stringify(changes);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, changes);
    return known ?? changes;
  };
}
