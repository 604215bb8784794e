import type { Field } from "./fields.ts";
import type { Operation } from "./operations.ts";

export type Side = "request" | "response";

/** A field of an operation that both documents have. */
export interface SharedField {
  readonly place: string;
  readonly side: Side;
  readonly old: Field;
  readonly revised: Field;
}

/** The fields that both documents have in the same operation, sent or answered. */
export function sharedFields(
  base: ReadonlyMap<string, Operation>,
  revision: ReadonlyMap<string, Operation>,
): readonly SharedField[] {
  return [...base].flatMap(([operation, before]) =>
    (["request", "response"] as const).flatMap((side) =>
      [...before[side]].flatMap(([field, old]) => {
        const revised = revision.get(operation)?.[side].get(field);
        return revised === undefined ? [] : [{ place: `${operation} ${side} ${field}`.trimEnd(), side, old, revised }];
      }),
    ),
  );
}
