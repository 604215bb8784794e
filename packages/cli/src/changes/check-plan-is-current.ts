import { isDeepStrictEqual } from "node:util";
import type { Snapshot } from "@zero-trust-accounts/client";
import { gatewaySettingsRules } from "@zero-trust-accounts/types";
import { getMember } from "../json/get-member.ts";
import { parsePointer } from "../json/parse-pointer.ts";
import { formatFieldName } from "../plan/format-field-name.ts";
import { listFieldChanges } from "../plan/list-field-changes.ts";
import { type ResourceChange, toClientChange } from "../plan/resource-change.ts";
import { getWritableResource } from "../resources/writable-resources.ts";
import { type OutdatedField, OutdatedPlanError } from "./outdated-plan-error.ts";

/** Whether a change switches a block off. The API then omits the block. */
function switchesBlockOff(change: ResourceChange, block: string): boolean {
  const pattern = gatewaySettingsRules.absentWhen[`/${block}`];
  if (change.resource !== "gateway.configuration" || pattern === undefined) return false;
  const { after } = toClientChange(change);
  return Object.entries(pattern).every(([member, expected]) => getMember(after, [block, member]) === expected);
}

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
    const settings = getMember(snapshot, declaredAt);
    for (const field of listFieldChanges([change])) {
      const { path, before, after } = field;
      const keys = parsePointer(path);
      const [block = ""] = keys;
      const actual = getMember(settings, keys);
      if (isDeepStrictEqual(actual, after)) continue;
      if (getMember(settings, [block]) === undefined && switchesBlockOff(change, block)) continue;
      isOpen = true;
      if (!isDeepStrictEqual(actual, before)) outdated.push({ name: formatFieldName(field), expected: before, actual });
    }
  }
  if (outdated.length > 0) throw new OutdatedPlanError(outdated);
  return isOpen;
}
