import { isDeepStrictEqual } from "node:util";
import { formatFieldName } from "../plan/format-field-name.ts";
import { listFieldChanges } from "../plan/list-field-changes.ts";
import type { ResourceChange } from "../plan/resource-change.ts";
import { type OutdatedField, OutdatedPlanError } from "./outdated-plan-error.ts";

/**
 * Checks that a restore changes only what was planned. A restore also reverts fields that somebody changed after the
 * plan, which the operator has not seen.
 *
 * @param currentChanges what the restore would change now
 * @throws OutdatedPlanError that names the fields that are not in the plan, or have another value in it
 */
export function checkRestoreIsPlanned(
  plannedChanges: readonly ResourceChange[],
  currentChanges: readonly ResourceChange[],
): void {
  const plannedFields = listFieldChanges(plannedChanges);
  const outdated: OutdatedField[] = [];
  for (const field of listFieldChanges(currentChanges)) {
    const planned = plannedFields.find(({ resource, path }) => resource === field.resource && path === field.path);
    if (isDeepStrictEqual(planned, field)) continue;
    const expected = planned ? planned.before : field.after;
    outdated.push({ name: formatFieldName(field), expected, actual: field.before });
  }
  if (outdated.length > 0) throw new OutdatedPlanError(outdated);
}
