import ts from "typescript";

/** The members of a union. A type that is not a union is its only member. */
export type UnionMembers = readonly ts.Type[];

const emptyFlags = ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void | ts.TypeFlags.Never;
const literalFlags = ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral;
const objectFlags = ts.TypeFlags.Object | ts.TypeFlags.Intersection;

export const listMembers = (type: ts.Type): UnionMembers => (type.isUnion() ? type.types : [type]);

export const removeEmptyTypes = (members: UnionMembers): UnionMembers =>
  members.filter(({ flags }) => (flags & emptyFlags) === 0);

export const hasFlag = (members: UnionMembers, flag: ts.TypeFlags): boolean =>
  members.some(({ flags }) => (flags & flag) !== 0);

export const areLiterals = (members: UnionMembers): boolean =>
  members.every(({ flags }) => (flags & literalFlags) !== 0);

export const areObjects = (members: UnionMembers): boolean => members.every(({ flags }) => (flags & objectFlags) !== 0);

/** Lists the types of an array's elements. Returns undefined if the members are not exactly one array type. */
export function listElementTypes(checker: ts.TypeChecker, members: UnionMembers): UnionMembers | undefined {
  const [member] = members;
  if (member === undefined || members.length > 1 || !checker.isArrayType(member)) return undefined;
  // Every array type is a reference to Array.
  const [element] = checker.getTypeArguments(member as ts.TypeReference);
  return element && listMembers(element);
}

/**
 * Lists the types of each property. A property that some members do not have may be undefined. Leaves out properties
 * that can have no value.
 */
export function listPropertyTypes(checker: ts.TypeChecker, members: UnionMembers): ReadonlyMap<string, UnionMembers> {
  const names = new Set(members.flatMap((member) => checker.getPropertiesOfType(member).map(({ name }) => name)));
  const properties = [...names].map((name) => {
    const symbols = members.map((member) => checker.getPropertyOfType(member, name));
    const types = symbols.map((symbol) => (symbol ? checker.getTypeOfSymbol(symbol) : checker.getUndefinedType()));
    return [name, types.flatMap(listMembers)] as const;
  });
  const canHaveValue = (types: UnionMembers): boolean =>
    removeEmptyTypes(types).length > 0 || hasFlag(types, ts.TypeFlags.Null);
  return new Map(properties.filter(([, types]) => canHaveValue(types)));
}

/** Lists the types of properties without a name, such as those of `{ [name: string]: unknown }`. */
export const listIndexTypes = (checker: ts.TypeChecker, members: UnionMembers): UnionMembers =>
  members.flatMap((member) => {
    const type = checker.getIndexTypeOfType(member, ts.IndexKind.String);
    return type === undefined ? [] : listMembers(type);
  });

const primitiveFlags = [ts.TypeFlags.StringLike, ts.TypeFlags.NumberLike, ts.TypeFlags.BooleanLike];

/** Counts the alternatives of a union. The values of an enum, and true and false, are one alternative. */
function countAlternatives(members: UnionMembers): number {
  const alternatives = members.map((member) => primitiveFlags.find((flag) => hasFlag([member], flag)) ?? member);
  return new Set(alternatives).size;
}

/**
 * Whether the base is a union and the revision has its alternatives and further ones. Code that reads a union already
 * distinguishes its alternatives.
 */
export function isLargerUnion(checker: ts.TypeChecker, base: UnionMembers, revision: UnionMembers): boolean {
  const isSame = (first: ts.Type, second: ts.Type): boolean =>
    checker.isTypeAssignableTo(first, second) && checker.isTypeAssignableTo(second, first);
  const includes = (members: UnionMembers, type: ts.Type): boolean => members.some((member) => isSame(member, type));
  const hasAll = base.every((member) => includes(revision, member));
  return countAlternatives(base) > 1 && hasAll && !revision.every((member) => includes(base, member));
}
