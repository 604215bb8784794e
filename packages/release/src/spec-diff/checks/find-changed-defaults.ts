import type { Direction } from "../../document/direction.ts";
import type { Field } from "../../document/list-fields.ts";
import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
import type { SharedField } from "./list-shared-fields.ts";

const readDefault = (field: Field): string | undefined =>
  field.map((layer) => JSON.stringify(layer.default)).find((value) => value !== undefined);

/** A changed default changes what a request without the field does. In a response, a default is only documentation. */
function classifyDefault(direction: Direction, baseDefault: string | undefined): Bump {
  if (direction === "response") return "patch";
  return baseDefault === undefined ? "minor" : "major";
}

/** Finds defaults that were added, changed or removed. */
export function findChangedDefaults(sharedFields: readonly SharedField[]): Change[] {
  return sharedFields.flatMap(({ location, direction, base, revision }): Change[] => {
    const baseDefault = readDefault(base);
    const revisionDefault = readDefault(revision);
    if (baseDefault === revisionDefault) return [];
    const description = `default was ${baseDefault ?? "none"}, is ${revisionDefault ?? "none"}`;
    return [{ location, description, bump: classifyDefault(direction, baseDefault) }];
  });
}
