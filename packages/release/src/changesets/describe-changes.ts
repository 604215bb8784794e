import type { JsonObject } from "../spec-diff/json.ts";
import { type Operation, operations } from "../spec-diff/operations.ts";
import type { Side } from "../spec-diff/shared-fields.ts";

interface Found {
  readonly verb: string;
  readonly field: string;
  readonly side: Side;
  readonly operation: string;
}

const isDeprecated = (operation: Operation | undefined, side: Side, field: string): boolean =>
  operation?.[side].get(field)?.some(({ deprecated }) => deprecated === true) ?? false;

function fieldChanges(operation: string, before: Operation, after: Operation, side: Side): Found[] {
  return [...new Set([...before[side].keys(), ...after[side].keys()])].flatMap((field) => {
    const found = (verb: string) => [{ verb, field, side, operation }];
    if (!before[side].has(field)) return found("Added");
    if (!after[side].has(field)) return found("Removed");
    return isDeprecated(after, side, field) && !isDeprecated(before, side, field) ? found("Deprecated") : [];
  });
}

/** What stands in every path says nothing, nor does the envelope, which the client takes off. */
const shortOperation = (operation: string): string => operation.replace("/accounts/{account_id}", "");
const shortField = (field: string): string => field.replace(/^result\./, "");
const inWords = { request: "sent in", response: "returned by" };

function fieldLines(found: readonly Found[]): string[] {
  const byField = Map.groupBy(found, ({ verb, field }) => `${verb} \`${shortField(field)}\``);
  return [...byField].map(([start, changes]) => {
    const sides = (["request", "response"] as const).flatMap((side) => {
      const places = changes.filter((change) => change.side === side).map((change) => shortOperation(change.operation));
      return places.length === 0 ? [] : [`${inWords[side]} ${[...new Set(places)].join(", ")}`];
    });
    return `${start}, ${sides.join("; ")}.`;
  });
}

/** Says for consumers which operations and fields one document has added, removed or deprecated beside another. */
export function describeChanges(base: JsonObject, revision: JsonObject): string[] {
  const [before, after] = [operations(base), operations(revision)];
  const operationLines = [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, revised] = [before.get(name), after.get(name)];
    if (old === undefined) return [`Added the operation ${shortOperation(name)}.`];
    if (revised === undefined) return [`Removed the operation ${shortOperation(name)}.`];
    return revised.isDeprecated && !old.isDeprecated ? [`Deprecated the operation ${shortOperation(name)}.`] : [];
  });
  const found = [...before].flatMap(([name, old]) => {
    const revised = after.get(name);
    return revised === undefined
      ? []
      : (["request", "response"] as const).flatMap((side) => fieldChanges(name, old, revised, side));
  });
  return [...operationLines, ...fieldLines(found)];
}
