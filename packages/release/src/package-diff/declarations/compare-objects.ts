import ts from "typescript";
import { hasFlag, listMembers, listPropertyTypes, type UnionMembers } from "../../spec-diff/compiler/union-members.ts";
import { compareSignatures } from "./compare-signatures.ts";
import type { Pair, TypeChange, TypeComparison, TypePair } from "./type-pair.ts";

/** Lists the properties that consumers can use. Leaves out `#private`, private and the prototype of a class. */
function listUsableProperties(checker: ts.TypeChecker, members: UnionMembers): ReadonlyMap<string, UnionMembers> {
  const hiddenNames = new Set<string>();
  for (const member of members)
    for (const property of checker.getPropertiesOfType(member)) {
      const flags = property.valueDeclaration ? ts.getCombinedModifierFlags(property.valueDeclaration) : 0;
      const isPrivate = (flags & ts.ModifierFlags.Private) !== 0 || property.name.startsWith("__#");
      if (isPrivate || (property.flags & ts.SymbolFlags.Prototype) !== 0) hiddenNames.add(property.name);
    }
  return new Map([...listPropertyTypes(checker, members)].filter(([name]) => !hiddenNames.has(name)));
}

/** Removes the numbers that TypeScript adds to the names of symbols such as `Symbol.asyncIterator`. */
const formatName = (name: string): string => name.replace(/^__@(\w+)@\d+$/, "[Symbol.$1]");

function toFormattedNames(properties: ReadonlyMap<string, UnionMembers>): ReadonlyMap<string, UnionMembers> {
  return new Map([...properties].map(([name, types]) => [formatName(name), types]));
}

/** Compares the properties of object types by name. The properties of several members of a union count together. */
export function compareProperties(comparison: TypeComparison, { base, head, use, location }: TypePair): TypeChange[] {
  const baseProperties = toFormattedNames(listUsableProperties(comparison.checker, base));
  const headProperties = toFormattedNames(listUsableProperties(comparison.checker, head));
  const names = new Set([...baseProperties.keys(), ...headProperties.keys()]);
  return [...names].flatMap((name): TypeChange[] => {
    const propertyLocation = [...location, name];
    const baseTypes = baseProperties.get(name);
    const headTypes = headProperties.get(name);
    if (headTypes === undefined) return [{ location: propertyLocation, description: "removed", bump: "major" }];
    if (baseTypes !== undefined)
      return comparison.compare({ base: baseTypes, head: headTypes, use, location: propertyLocation });
    const isRequired = !hasFlag(headTypes, ts.TypeFlags.Undefined);
    if (use === "write" && isRequired)
      return [{ location: propertyLocation, description: "added and required", bump: "major" }];
    return [{ location: propertyLocation, description: "added", bump: "minor" }];
  });
}

/** Compares index signatures, such as those of `Record<string, unknown>`. */
function compareIndexes(comparison: TypeComparison, { base, head, use, location }: Pair<ts.Type>): TypeChange[] {
  const { checker } = comparison;
  const baseIndexes = checker.getIndexInfosOfType(base);
  const headIndexes = checker.getIndexInfosOfType(head);
  const listKeys = (indexes: readonly ts.IndexInfo[]): string[] =>
    indexes.map(({ keyType }) => checker.typeToString(keyType));
  const headKeys = listKeys(headIndexes);
  const changes: TypeChange[] = [];
  for (const [position, key] of listKeys(baseIndexes).entries()) {
    const baseType = baseIndexes[position]?.type;
    const headType = headIndexes[headKeys.indexOf(key)]?.type;
    const indexLocation = [...location, `[${key}]`];
    if (headType === undefined) changes.push({ location: indexLocation, description: "removed", bump: "major" });
    else if (baseType !== undefined) {
      const types = { base: listMembers(baseType), head: listMembers(headType) };
      changes.push(...comparison.compare({ ...types, use, location: indexLocation }));
    }
  }
  if (headKeys.length > baseIndexes.length)
    changes.push({ location, description: "accepts more property names", bump: "minor" });
  return changes;
}

/** Compares two object types: signatures, index signatures and properties. */
export function compareObjects(comparison: TypeComparison, pair: Pair<ts.Type>): TypeChange[] {
  return [
    ...compareSignatures(comparison, ts.SignatureKind.Call, pair),
    ...compareSignatures(comparison, ts.SignatureKind.Construct, pair),
    ...compareIndexes(comparison, pair),
    ...compareProperties(comparison, { ...pair, base: [pair.base], head: [pair.head] }),
  ];
}
