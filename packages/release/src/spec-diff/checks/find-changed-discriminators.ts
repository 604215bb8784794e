import type { SchemaLayers } from "../../document/list-fields.ts";
import { type JsonObject, toObject } from "../../json/json-object.ts";
import type { Change } from "../change.ts";
import type { SharedField } from "./list-shared-fields.ts";

const readDiscriminator = (layers: SchemaLayers): JsonObject | undefined =>
  layers.map(({ discriminator }) => toObject(discriminator)).find(({ propertyName }) => propertyName !== undefined);

function compareMappings(location: string, base: JsonObject, revision: JsonObject): Change[] {
  return [...new Set([...Object.keys(base), ...Object.keys(revision)])].flatMap((value): Change[] => {
    if (!Object.hasOwn(base, value))
      return [{ location, description: `discriminator value ${value} added`, bump: "minor" }];
    if (!Object.hasOwn(revision, value))
      return [{ location, description: `discriminator value ${value} removed`, bump: "major" }];
    if (base[value] === revision[value]) return [];
    return [{ location, description: `discriminator value ${value} selects another schema`, bump: "major" }];
  });
}

function compareDiscriminators(location: string, base: JsonObject, revision: JsonObject): Change[] {
  if (base.propertyName === revision.propertyName)
    return compareMappings(location, toObject(base.mapping), toObject(revision.mapping));
  const description = `discriminator was ${base.propertyName}, is ${revision.propertyName}`;
  return [{ location, description, bump: "major" }];
}

/** Finds discriminators that select alternatives by another field or to other schemas. */
export function findChangedDiscriminators(sharedFields: readonly SharedField[]): Change[] {
  return sharedFields.flatMap(({ location, base, revision }): Change[] => {
    const baseDiscriminator = readDiscriminator(base);
    const revisionDiscriminator = readDiscriminator(revision);
    if (baseDiscriminator && revisionDiscriminator)
      return compareDiscriminators(location, baseDiscriminator, revisionDiscriminator);
    if (baseDiscriminator) return [{ location, description: "discriminator removed", bump: "major" }];
    if (revisionDiscriminator) return [{ location, description: "discriminator added", bump: "minor" }];
    return [];
  });
}
