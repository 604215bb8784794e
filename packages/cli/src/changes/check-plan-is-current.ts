import { isDeepStrictEqual } from "node:util";
import type { Snapshot } from "@zero-trust-accounts/client";
import { gatewaySettingsRules } from "@zero-trust-accounts/types";
import { getMember } from "../json/get-member.ts";
import { parsePointer } from "../json/parse-pointer.ts";
import { type FieldChange, listFieldChanges } from "../plan/list-field-changes.ts";
import type { ResourceChange } from "../plan/resource-change.ts";
import { getWritableResource } from "../resources/writable-resources.ts";
import { type OutdatedField, OutdatedPlanError } from "./outdated-plan-error.ts";

/** Whether a plan switches off a block that the account does not have. The API omits a block that is switched off. */
function isOffAlready(fields: readonly FieldChange[], block: string, settings: unknown): boolean {
  const pattern = gatewaySettingsRules.absentWhen[`/${block}`];
  if (pattern === undefined || getMember(settings, [block]) !== undefined) return false;
  return Object.entries(pattern).every(([member, expected]) =>
    fields.some(({ resource, path, after }) => {
      return resource === "gateway.configuration" && path === `/${block}/${member}` && after === expected;
    }),
  );
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
    const fields = listFieldChanges([change]);
    for (const { path, before, after } of fields) {
      const keys = [...declaredAt, ...parsePointer(path)];
      if (isOffAlready(fields, parsePointer(path)[0] ?? "", getMember(snapshot, declaredAt))) continue;
      const actual = getMember(snapshot, keys);
      if (isDeepStrictEqual(actual, after)) continue;
      isOpen = true;
      if (!isDeepStrictEqual(actual, before)) outdated.push({ name: keys.join("."), expected: before, actual });
    }
  }
  if (outdated.length > 0) throw new OutdatedPlanError(outdated);
  return isOpen;
}
