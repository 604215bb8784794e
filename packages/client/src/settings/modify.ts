import { ConflictError } from "../errors/conflict-error.ts";
import { type Operation, ZeroTrustError } from "../errors/zero-trust-error.ts";
import { copyOptions } from "../options/check-option-names.ts";
import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";
import { resolveBoolean } from "../options/resolve-boolean.ts";
import { throwInvalidOption } from "../options/throw-invalid-option.ts";
import type { Change, IgnoredField, Modification, Modify } from "./change.ts";
import {
  applyDifference,
  type Difference,
  diff,
  getValue,
  isJsonObject,
  toOperation,
  toPointer,
} from "./json-patch.ts";

/** How `modify` reads and writes one resource. */
export interface ModifiableResource<Value extends object> {
  /** The operation that writes. */
  readonly operation: Operation;
  /** JSON Pointers of the read-only fields. */
  readonly readOnlyPaths: readonly string[];
  readonly read: (options: RequestOptions) => Promise<object | null | undefined>;
  /** Fields that a write must contain, with the value that the server would give them. */
  readonly requiredDefaults?: Partial<Value>;
  /** Writes the changed members, or all of them without a `removalHint`. Returns the new settings if the server does. */
  readonly write: (value: Value, options: RequestOptions) => Promise<object | null | undefined>;
  /** Present if a write cannot remove a member: the reason, and what to do instead. */
  readonly removalHint?: string;
}

const modifyOptionNames = ["dryRun", ...requestOptionNames];

const modificationRule = "a function that changes the value it receives, or returns a new one";

function pickMembers<Value extends object>(value: Value, isPicked: (name: string, member: unknown) => boolean): Value {
  // Every member of a value that can be modified is optional.
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => isPicked(name, member))) as Value;
}

/** Whether two values are equal for the server, which treats null as absent. */
const isEqual = (first: unknown, second: unknown): boolean => diff(first ?? null, second ?? null).length === 0;

export function createModify<Value extends object>(resource: ModifiableResource<Value>): Modify<Value> {
  const { requiredDefaults, removalHint, operation } = resource;
  const readOnlyKeys = resource.readOnlyPaths.map((path) => path.slice(1).split("/"));

  /** A copy of the writable settings as JSON. A member that is null counts as absent, as it does for the server. */
  function toWritable(value: object): Value {
    let writable: Value = JSON.parse(JSON.stringify(value));
    for (const keys of readOnlyKeys)
      if (getValue(writable, keys) !== undefined) writable = applyDifference(writable, { op: "remove", keys });
    return pickMembers(writable, (_name, member) => member !== null);
  }

  async function readWritable(options: RequestOptions): Promise<Value> {
    const value = await resource.read(options);
    // Some success envelopes have no result. Treating that as empty would write it back as empty.
    if (!isJsonObject(value)) throw new ZeroTrustError("the response has no settings", operation, "unsent");
    return toWritable(value);
  }

  /** The settings that the callback wants. */
  async function runModification(modification: Modification<Value>, before: Value): Promise<Value> {
    const draft = structuredClone(before);
    const returned: unknown = (await modification(draft)) ?? draft;
    const isDraftChanged = !isEqual(before, toWritable(draft));
    if (!isJsonObject(returned) || (returned !== draft && isDraftChanged))
      throwInvalidOption("modification", modificationRule, returned);
    const desired = toWritable(returned);
    return isEqual(before, desired) ? before : { ...requiredDefaults, ...desired };
  }

  function rejectRemovals(differences: readonly Difference[], after: Value): void {
    if (removalHint === undefined) return;
    for (const { keys } of differences) {
      const [name = ""] = keys;
      if (!Object.hasOwn(after, name))
        throw new TypeError(`${JSON.stringify(name)} cannot be removed by modify(), ${removalHint}`);
    }
  }

  /** Whether nobody else has changed a field that this change is about to write. */
  const isUnchanged = (differences: readonly Difference[], before: Value, newest: Value): boolean =>
    differences.every(
      ({ keys }) =>
        isJsonObject(getValue(newest, keys.slice(0, -1))) && isEqual(getValue(before, keys), getValue(newest, keys)),
    );

  /** The written fields that the server did not set. A field that the server added was not requested. */
  function findIgnoredFields(written: Value, actual: unknown, differences: readonly Difference[]): IgnoredField[] {
    const removedPaths = differences.map(({ keys }) => toPointer(keys));
    return diff(written, actual)
      .map(({ keys }) => ({
        path: toPointer(keys),
        requested: getValue(written, keys),
        actual: getValue(actual, keys),
      }))
      .filter(({ path, requested, actual }) => {
        const isRequested = requested !== undefined || removedPaths.includes(path);
        return isRequested && !isEqual(requested, actual);
      });
  }

  async function writeChange(
    differences: readonly Difference[],
    newest: Value,
    options: RequestOptions,
  ): Promise<Pick<Change<Value>, "after" | "ignored">> {
    const desired = differences.reduce(applyDifference, structuredClone(newest));
    const after = { ...requiredDefaults, ...desired };
    const changedNames = differences.map(({ keys }) => keys[0]);
    const written = removalHint === undefined ? after : pickMembers(after, (name) => changedNames.includes(name));
    const response = await resource.write(written, options);
    // The write has succeeded. If the new settings cannot be read, that is no failure of the change.
    const actual = isJsonObject(response) ? response : await readWritable(options).catch(() => after);
    return { after, ignored: findIgnoredFields(written, actual, differences) };
  }

  return async function modify(modification, modifyOptions = {}) {
    const { dryRun, ...options } = copyOptions(modifyOptions, modifyOptionNames);
    const isDryRun = resolveBoolean("dryRun", dryRun, false);
    if (typeof modification !== "function") throwInvalidOption("modification", modificationRule, modification);

    const before = await readWritable(options);
    const after = await runModification(modification, before);
    const differences = diff(before, after);
    rejectRemovals(differences, after);
    const operations = differences.map(toOperation);
    if (differences.length === 0 || isDryRun) return { operations, before, after, applied: false, ignored: [] };

    const newest = await readWritable(options);
    if (!isUnchanged(differences, before, newest)) throw new ConflictError(operation, before, newest);
    return { operations, before: newest, applied: true, ...(await writeChange(differences, newest, options)) };
  };
}
