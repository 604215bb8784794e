import { isDeepStrictEqual } from "node:util";
import { parsePointer } from "../json/parse-pointer.ts";
import { listFieldChanges } from "../plan/list-field-changes.ts";
import type { ResourceChange } from "../plan/resource-change.ts";
import { getWritableResource } from "../resources/writable-resources.ts";
import { type OutdatedField, OutdatedPlanError } from "./outdated-plan-error.ts";

/**
 * Checks that a restore changes only what was planned. A restore also reverts fields that somebody changed after the
 * plan, which the operator has not seen.
 *
 * @param current what the restore would change now
 * @throws OutdatedPlanError that names the fields that are not in the plan, or have another value in it
 */
export function checkRestoreIsPlanned(planned: readonly ResourceChange[], current: readonly ResourceChange[]): void {
  const plannedFields = listFieldChanges(planned);
  const outdated: OutdatedField[] = [];
  for (const field of listFieldChanges(current)) {
    if (plannedFields.some((plannedField) => isDeepStrictEqual(plannedField, field))) continue;
    const { resource, path, before: actual, after } = field;
    const samePlace = plannedFields.find(
      (plannedField) => plannedField.resource === resource && plannedField.path === path,
    );
    const name = [...getWritableResource(resource).declaredAt, ...parsePointer(path)].join(".");
    outdated.push({ name, expected: samePlace ? samePlace.before : after, actual });
  }
  if (outdated.length > 0) throw new OutdatedPlanError(outdated);
}
