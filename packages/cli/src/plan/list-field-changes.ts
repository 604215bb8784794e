import { isBlock } from "../json/is-block.ts";
import type { WritableResourceName } from "../resources/writable-resources.ts";
import type { PlannedOperation, ResourceChange } from "./resource-change.ts";

/** The change of one field. An absent value is `undefined`, which JSON leaves out. */
export interface FieldChange {
  readonly resource: WritableResourceName;
  /** JSON Pointer within the settings of the resource. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const escapeKey = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The fields of a value and their pointers. Lists and empty blocks count as one field. */
function listFields(value: unknown, path: string): [path: string, value: unknown][] {
  const members = isBlock(value) ? Object.entries(value) : [];
  if (members.length === 0) return [[path, value]];
  return members.flatMap(([key, member]) => listFields(member, `${path}/${escapeKey(key)}`));
}

function listOperationFields(
  resource: WritableResourceName,
  { op, path, before, value }: PlannedOperation,
): FieldChange[] {
  if (op === "add") return listFields(value, path).map(([field, after]) => ({ resource, path: field, after }));
  if (op === "remove")
    return listFields(before, path).map(([field, removed]) => ({ resource, path: field, before: removed }));
  return [{ resource, path, before, after: value }];
}

/**
 * Lists the changed fields by resource and path, whatever the order in which the server returned them. A block that is
 * added or removed is listed field by field.
 */
export const listFieldChanges = (changes: readonly ResourceChange[]): FieldChange[] =>
  changes.flatMap(({ resource, operations }) =>
    operations
      .flatMap((operation) => listOperationFields(resource, operation))
      .sort((first, second) => (first.path < second.path ? -1 : 1)),
  );
