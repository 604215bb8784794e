import ts from "typescript";

/** The types that a value may have instead of each other. */
export type Parts = readonly ts.Type[];

const empty = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void | ts.TypeFlags.Never;
const literal = ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral;
const object = ts.TypeFlags.Object | ts.TypeFlags.Intersection;

export const partsOf = (type: ts.Type): Parts => (type.isUnion() ? type.types : [type]);
export const valuesOf = (parts: Parts): Parts => parts.filter(({ flags }) => (flags & empty) === 0);
export const mayBe = (parts: Parts, flag: ts.TypeFlags): boolean => parts.some(({ flags }) => (flags & flag) !== 0);
export const areLiterals = (parts: Parts): boolean => parts.every(({ flags }) => (flags & literal) !== 0);
export const areObjects = (parts: Parts): boolean => parts.every(({ flags }) => (flags & object) !== 0);

/** The types of a list's elements, where the parts are one list. */
export function elementsOf(checker: ts.TypeChecker, [only, ...others]: Parts): Parts | undefined {
  if (only === undefined || others.length > 0 || !checker.isArrayType(only)) return undefined;
  // Every array type is a reference to Array.
  const [element] = checker.getTypeArguments(only as ts.TypeReference);
  return element && partsOf(element);
}

/** What each property may be; one that not every part has may be undefined, one that can hold nothing is left out. */
export function propertiesOf(checker: ts.TypeChecker, parts: Parts): ReadonlyMap<string, Parts> {
  const names = new Set(parts.flatMap((part) => checker.getPropertiesOfType(part).map(({ name }) => name)));
  const properties = [...names].map((name) => {
    const symbols = parts.map((part) => checker.getPropertyOfType(part, name));
    const types = symbols.map((symbol) => (symbol ? checker.getTypeOfSymbol(symbol) : checker.getUndefinedType()));
    return [name, types.flatMap(partsOf)] as const;
  });
  return new Map(properties.filter(([, types]) => valuesOf(types).length > 0 || mayBe(types, ts.TypeFlags.Null)));
}
