import type { Change } from "../change.ts";
import type { Field } from "../fields.ts";
import { type JsonObject, objectOf } from "../json.ts";
import type { SharedField } from "../shared-fields.ts";

const discriminatorOf = (field: Field): JsonObject | undefined =>
  field.map(({ discriminator }) => objectOf(discriminator)).find(({ propertyName }) => propertyName !== undefined);

const mappingOf = (discriminator: JsonObject): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(objectOf(discriminator.mapping)));

function compare(place: string, before: JsonObject, after: JsonObject): Change[] {
  if (before.propertyName !== after.propertyName)
    return [
      { place, description: `discriminator was ${before.propertyName}, is ${after.propertyName}`, bump: "major" },
    ];
  const [old, revised] = [mappingOf(before), mappingOf(after)];
  return [...new Set([...old.keys(), ...revised.keys()])].flatMap((value): Change[] => {
    if (!old.has(value)) return [{ place, description: `discriminator value ${value} added`, bump: "minor" }];
    if (old.get(value) === revised.get(value)) return [];
    return [
      {
        place,
        description: `discriminator value ${value} ${revised.has(value) ? "means another schema" : "removed"}`,
        bump: "major",
      },
    ];
  });
}

/** Finds discriminators that tell alternatives apart in another way than before. */
export function changedDiscriminator(shared: readonly SharedField[]): Change[] {
  return shared.flatMap(({ place, old, revised }): Change[] => {
    const [before, after] = [discriminatorOf(old), discriminatorOf(revised)];
    if (before !== undefined && after !== undefined) return compare(place, before, after);
    if (before === after) return [];
    return [{ place, description: `discriminator ${after ? "added" : "removed"}`, bump: after ? "minor" : "major" }];
  });
}
