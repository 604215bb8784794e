import { type Direction, directions } from "../../document/direction.ts";
import type { Field } from "../../document/list-fields.ts";
import type { Operations } from "../../document/list-operations.ts";

/** A field that an operation has in both documents. */
export interface SharedField {
  readonly location: string;
  readonly direction: Direction;
  readonly base: Field;
  readonly revision: Field;
}

/** Lists the fields that both documents have in the same operation and direction. */
export function listSharedFields(base: Operations, revision: Operations): readonly SharedField[] {
  const sharedFields: SharedField[] = [];
  for (const [name, operation] of base) {
    for (const direction of directions) {
      const revisionFields = revision.get(name)?.fields[direction];
      for (const [path, field] of operation.fields[direction]) {
        const revisionField = revisionFields?.get(path);
        if (revisionField === undefined) continue;
        const location = `${name} ${direction} ${path}`.trimEnd();
        sharedFields.push({ location, direction, base: field, revision: revisionField });
      }
    }
  }
  return sharedFields;
}
