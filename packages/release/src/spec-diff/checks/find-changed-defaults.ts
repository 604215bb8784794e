import type { Direction } from "../../document/direction.ts";
import type { SchemaLayers } from "../../document/list-fields.ts";
import { isJsonObject } from "../../json/json-object.ts";
import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
import type { SharedField } from "./list-shared-fields.ts";

/** Returns JSON whose names are sorted, because the order of names has no meaning. */
function toSortedJson(value: unknown): string {
  const sortNames = (_name: string, member: unknown): unknown =>
    isJsonObject(member) ? Object.fromEntries(Object.entries(member).toSorted()) : member;
  return JSON.stringify(value, sortNames);
}

/** Returns the default as JSON. */
const readDefault = (layers: SchemaLayers): string | undefined =>
  layers
    .map((layer) => layer.default)
    .filter((value) => value !== undefined)
    .map(toSortedJson)[0];

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
