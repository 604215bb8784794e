import { UnsupportedChangeError } from "../errors/unsupported-change-error.ts";
import type { OperationCaller } from "../http/operation-caller.ts";
import { isPlainObject } from "../json/is-plain-object.ts";
import { type RequestOptions, requestOptionNames } from "../options/request-options.ts";
import { resolveBoolean } from "../options/resolve-boolean.ts";
import { throwInvalidOption } from "../options/throw-invalid-option.ts";
import { validateJson } from "../options/validate-body.ts";
import { validateOptions } from "../options/validate-options.ts";
import {
  type Change,
  type Modification,
  type ModifyOptions,
  modifyOptionNames,
  type SettingsEditor,
} from "./change.ts";
import { diffSettings } from "./diff-settings.ts";
import type { EditableResource } from "./editable-resource.ts";
import { type Difference, isJsonObject, toPointer } from "./json-patch.ts";
import { mergeSettings } from "./merge-settings.ts";
import { readSettings } from "./read-settings.ts";
import { toWritable } from "./writable-settings.ts";
import { isRemoval, toChange, writeDifferences } from "./write-differences.ts";

const modificationRule = "a function that changes the value it receives, or returns a new one";

/** Runs the callback on a copy and returns the desired settings. */
async function runModification<Value extends object>(
  modification: Modification<Value>,
  before: Value,
): Promise<object> {
  const draft = structuredClone(before);
  const desired: unknown = (await modification(draft)) ?? draft;
  // JSON would turn a promise or a Map into an empty object, and the write would wipe the block.
  validateJson("settings", draft);
  const isDraftChanged = JSON.stringify(draft) !== JSON.stringify(before);
  if (!isJsonObject(desired) || (desired !== draft && isDraftChanged))
    throwInvalidOption("modification", modificationRule, desired);
  validateJson("settings", desired);
  return desired;
}

function rejectRemovals<Value extends object>(
  { getOperation, patch, removalHint }: EditableResource<Value>,
  differences: readonly Difference[],
  options: RequestOptions,
): void {
  const paths = differences.filter(isRemoval).map(({ keys }) => toPointer(keys));
  if (patch && paths.length > 0) throw new UnsupportedChangeError(getOperation(options), paths, removalHint ?? "");
}

export function createSettingsEditor<Value extends object>(
  resource: EditableResource<Value>,
  { runExclusively }: OperationCaller,
): SettingsEditor<Value> {
  const { rules } = resource;

  /** Returns the desired settings without what cannot be sent. A full replacement also needs the required fields. */
  const toDesired = (settings: object): Value => {
    const writable = toWritable<Value>(settings, rules);
    return resource.patch ? writable : { ...rules.required, ...writable };
  };

  /** Reads the settings, computes the desired ones, and writes the differences unless it is a dry run. */
  function change(
    modifyOptions: ModifyOptions,
    getDesired: (before: Value) => Promise<object>,
  ): Promise<Change<Value>> {
    const { dryRun, ...options } = validateOptions(modifyOptions, modifyOptionNames);
    const isDryRun = resolveBoolean("dryRun", dryRun, false);
    return runExclusively([resource.getOperation(options)], options, async () => {
      const before = await readSettings(resource, options);
      const after = toDesired(await getDesired(structuredClone(before)));
      const differences = diffSettings(before, after, rules);
      rejectRemovals(resource, differences, options);
      if (differences.length === 0) return toChange(before, before, []);
      return isDryRun ? toChange(before, after, differences) : writeDifferences(resource, differences, before, options);
    });
  }

  return {
    async modify(modification, options = {}) {
      if (typeof modification !== "function") throwInvalidOption("modification", modificationRule, modification);
      return change(options, (before) => runModification(modification, before));
    },

    async ensure(desired, options = {}) {
      validateJson("desired", desired);
      // Copy now, so that later changes by the caller have no effect.
      const desiredCopy = structuredClone(desired);
      return change(options, async (before) => mergeSettings(before, desiredCopy) as object);
    },

    async apply(plannedChange, requestOptions = {}) {
      const options = validateOptions(requestOptions, requestOptionNames);
      if (!isPlainObject(plannedChange) || !isPlainObject(plannedChange.before) || !isPlainObject(plannedChange.after))
        throwInvalidOption("change", "the result of a dry run", plannedChange);
      validateJson("change", plannedChange);
      const { before, after } = structuredClone(plannedChange);
      return runExclusively([resource.getOperation(options)], options, async () => {
        const differences = diffSettings(before, toDesired(after), rules);
        rejectRemovals(resource, differences, options);
        return writeDifferences(resource, differences, before, options);
      });
    },
  };
}
