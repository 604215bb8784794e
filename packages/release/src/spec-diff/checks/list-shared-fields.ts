import { isDeepStrictEqual } from "node:util";
import { type Direction, directions } from "../../document/direction.ts";
import type { Field, SchemaLayers } from "../../document/list-fields.ts";
import type { Operations } from "../../document/list-operations.ts";
import {
  annotationKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from "../../document/schema-keywords.ts";

/** A field that an operation has in both documents, but not with the same schema. */
export interface SharedField {
  readonly location: string;
  readonly direction: Direction;
  readonly base: SchemaLayers;
  readonly revision: SchemaLayers;
}

const childKeywords = new Set<string>([...schemaKeywords, ...schemaListKeywords, ...schemaMapKeywords]);
const annotations = new Set<string>(annotationKeywords);

const filterKeywords = (layers: SchemaLayers, isKept: (keyword: string, value: unknown) => boolean): SchemaLayers =>
  layers.map((layer) => Object.fromEntries(Object.entries(layer).filter(([keyword, value]) => isKept(keyword, value))));

/** Omits the schemas of other fields. `additionalProperties: false` is a limit of the field itself. */
const omitChildren = (layers: SchemaLayers): SchemaLayers =>
  filterKeywords(layers, (keyword, value) => typeof value !== "object" || !childKeywords.has(keyword));

const omitAnnotations = (layers: SchemaLayers): SchemaLayers =>
  filterKeywords(layers, (keyword) => !annotations.has(keyword));

/** Whether an entry is more than a list of alternatives, which have their own entries. */
function hasOwnKeywords(layers: SchemaLayers): boolean {
  const isUnion = layers.some(({ anyOf }) => anyOf !== undefined);
  return !isUnion || omitAnnotations(omitChildren(layers)).some((layer) => Object.keys(layer).length > 0);
}

/**
 * Pairs the entries of a field. Equal entries are left out, so that an added alternative does not move the others.
 * Entries that only one document has are added or removed alternatives, which the compiler finds.
 */
function pairEntries(base: Field, revision: Field): readonly (readonly [base: SchemaLayers, revision: SchemaLayers])[] {
  const unpairedBase = base.filter(hasOwnKeywords).map(omitChildren);
  const unpairedRevision: SchemaLayers[] = [];
  for (const layers of revision.filter(hasOwnKeywords).map(omitChildren)) {
    const index = unpairedBase.findIndex((candidate) => isDeepStrictEqual(candidate, layers));
    if (index === -1) unpairedRevision.push(layers);
    else unpairedBase.splice(index, 1);
  }
  return unpairedBase.flatMap((layers, index) => {
    const revisionLayers = unpairedRevision[index];
    return revisionLayers === undefined ? [] : [[layers, revisionLayers] as const];
  });
}

/** Lists the fields that differ between the documents and that both have in the same operation and direction. */
export function listSharedFields(base: Operations, revision: Operations): readonly SharedField[] {
  const sharedFields: SharedField[] = [];
  for (const [name, operation] of base) {
    for (const direction of directions) {
      const revisionFields = revision.get(name)?.fields[direction];
      for (const [path, field] of operation.fields[direction]) {
        const revisionField = revisionFields?.get(path);
        if (revisionField === undefined) continue;
        const location = `${name} ${direction} ${path}`.trimEnd();
        for (const [baseLayers, revisionLayers] of pairEntries(field, revisionField))
          sharedFields.push({ location, direction, base: baseLayers, revision: revisionLayers });
      }
    }
  }
  return sharedFields;
}
