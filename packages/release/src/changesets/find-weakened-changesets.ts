import { isAtLeast } from "../spec-diff/bump.ts";
import { isEditedChangeset } from "./is-edited-changeset.ts";
import { type Changeset, findDeclaredBump } from "./parse-changeset.ts";

function describeWeakening(pending: Changeset, current: Changeset | undefined): string | undefined {
  if (current === undefined) return `${pending.file} announces a change that is not released yet, but was deleted`;
  const [pendingBump, bump] = [pending, current].map(findDeclaredBump);
  if (pendingBump === undefined || bump === undefined || isAtLeast(bump, pendingBump)) return undefined;
  return `${current.file} announced a ${pendingBump} that is not released yet, but declares ${bump} now`;
}

/**
 * Finds changesets of the base that the branch deleted, or whose bump it lowered: the change that they announce would
 * be released without its bump. A renamed changeset is not deleted.
 */
export function findWeakenedChangesets(pending: readonly Changeset[], current: readonly Changeset[]): string[] {
  return pending.flatMap((changeset) => {
    const counterpart =
      current.find(({ file }) => file === changeset.file) ??
      current.find((candidate) => isEditedChangeset(changeset, candidate));
    return describeWeakening(changeset, counterpart) ?? [];
  });
}
