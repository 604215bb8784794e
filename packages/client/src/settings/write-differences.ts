import type { SettingsRules } from "@zero-trust-accounts/types";
import { ConflictError } from "../errors/conflict-error.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Change, IgnoredField } from "./change.ts";
import { diffSettings } from "./diff-settings.ts";
import type { EditableResource } from "./editable-resource.ts";
import { switchesBlockOff } from "./equals-absent.ts";
import { applyDifference, type Difference, getValue, isJsonObject, toOperation, toPointer } from "./json-patch.ts";
import { readSettings } from "./read-settings.ts";
import { readWritable } from "./writable-settings.ts";

/** Whether a difference removes a top-level member of the settings, which the API's PATCH cannot do. */
export const isRemoval = ({ op, keys }: Difference): boolean => op === "remove" && keys.length === 1;

/** Creates the change of differences that have not been written. Its operations share no object with the arguments. */
export const toChange = <Value>(before: Value, after: Value, differences: readonly Difference[]): Change<Value> => ({
  operations: structuredClone(differences.map(toOperation)),
  before,
  after,
  applied: false,
  ignored: [],
});

/** Returns the differences that nobody has made yet. @throws ConflictError if somebody else set a different value */
function findRemainingDifferences<Value extends object>(
  { getOperation, rules }: EditableResource<Value>,
  differences: readonly Difference[],
  before: Value,
  latest: Value,
  options: RequestOptions,
): Difference[] {
  const isEqualAt = (keys: readonly string[], first: unknown, second: unknown): boolean =>
    diffSettings(first, second, rules, keys).length === 0;
  const desiredSettings = differences.reduce(applyDifference, before);
  const isBlockOffAlready = (name: string): boolean =>
    getValue(latest, [name]) === undefined && switchesBlockOff(desiredSettings, name, rules);
  return differences.filter((difference) => {
    const { keys } = difference;
    if (isBlockOffAlready(keys[0] ?? "")) return false;
    const desired = difference.op === "remove" ? undefined : difference.value;
    const current = getValue(latest, keys);
    if (isEqualAt(keys, current, desired)) return false;
    const hasParent = isJsonObject(getValue(latest, keys.slice(0, -1)));
    if (!hasParent || !isEqualAt(keys, getValue(before, keys), current))
      throw new ConflictError(getOperation(options), before, latest);
    return true;
  });
}

/** Selects the members to write: the changed ones if a PATCH can write them, otherwise all members. */
function selectMembers<Value extends object>(
  { patch, rules }: EditableResource<Value>,
  desired: Value,
  differences: readonly Difference[],
): { readonly members: Value; readonly isPatch: boolean } {
  if (patch === undefined || differences.some(isRemoval))
    return { members: { ...rules.required, ...desired }, isPatch: false };
  const changedNames = new Set(differences.map(({ keys }) => keys[0]));
  const members = Object.entries(desired).filter(([name]) => changedNames.has(name));
  return { members: Object.fromEntries(members) as Value, isPatch: true };
}

/** Finds the written fields that the server did not set, and the removed fields that are still there. */
function findIgnoredFields(
  rules: SettingsRules,
  written: object,
  actual: object,
  differences: readonly Difference[],
): IgnoredField[] {
  const removedPaths = differences.filter(({ op }) => op === "remove").map(({ keys }) => toPointer(keys));
  return (
    diffSettings(actual, written, rules)
      .map(({ keys }) => ({
        path: toPointer(keys),
        requested: getValue(written, keys),
        actual: getValue(actual, keys),
      }))
      // A field that the server added was not requested.
      .filter(({ path, requested }) => requested !== undefined || removedPaths.includes(path))
  );
}

/**
 * Reads the settings again and writes the remaining differences with one request.
 *
 * @param onWrite called immediately before the write
 * @throws ConflictError if somebody else set a different value since `before` was read; nothing was written then
 */
export async function writeDifferences<Value extends object>(
  resource: EditableResource<Value>,
  differences: readonly Difference[],
  before: Value,
  options: RequestOptions,
  onWrite?: () => void,
): Promise<Change<Value>> {
  const latest = await readSettings(resource, options);
  const remainingDifferences = findRemainingDifferences(resource, differences, before, latest, options);
  const after = remainingDifferences.reduce(applyDifference, structuredClone(latest));
  const change = toChange(latest, after, remainingDifferences);
  if (remainingDifferences.length === 0) return change;

  const { members, isPatch } = selectMembers(resource, after, remainingDifferences);
  const write = isPatch && resource.patch ? resource.patch : resource.replace;
  onWrite?.();
  const response = await write(members, options);
  // The write has succeeded. If the new settings cannot be read, the change has still been made.
  const actual = isJsonObject(response)
    ? readWritable(response, resource.rules)
    : await readSettings(resource, options).catch(() => members);
  const ignored = findIgnoredFields(resource.rules, members, actual, remainingDifferences);
  return { ...change, after: isPatch ? after : { ...resource.rules.required, ...after }, applied: true, ignored };
}
