import { isDeepStrictEqual } from "node:util";
import type { Snapshot } from "@zero-trust-accounts/client";
import { getMember } from "../json/get-member.ts";
import { parsePointer } from "../json/parse-pointer.ts";
import { listFieldChanges } from "../plan/list-field-changes.ts";
import type { ResourceChange } from "../plan/resource-change.ts";
import { getWritableResource } from "../resources/writable-resources.ts";
import { type OutdatedField, OutdatedPlanError } from "./outdated-plan-error.ts";

/**
 * Checks all resources before the first is written, so that an outdated plan never changes half an account. A field may
 * have the value before the change, or already the one after it.
 *
 * @returns whether a field still has to change
 * @throws OutdatedPlanError that names the fields with any other value
 */
export function checkPlanIsCurrent(changes: readonly ResourceChange[], snapshot: Snapshot): boolean {
  let isOpen = false;
  const outdated: OutdatedField[] = [];
  for (const change of changes) {
    const { declaredAt } = getWritableResource(change.resource);
    for (const { path, before, after } of listFieldChanges([change])) {
      const keys = [...declaredAt, ...parsePointer(path)];
      const actual = getMember(snapshot, keys);
      if (isDeepStrictEqual(actual, after)) continue;
      isOpen = true;
      if (!isDeepStrictEqual(actual, before)) outdated.push({ name: keys.join("."), expected: before, actual });
    }
  }
  if (outdated.length > 0) throw new OutdatedPlanError(outdated);
  return isOpen;
}
