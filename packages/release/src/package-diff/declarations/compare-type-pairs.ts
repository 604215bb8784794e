import ts from "typescript";
import { findLargestBump } from "../../spec-diff/bump.ts";
import {
  areLiterals,
  areObjects,
  hasFlag,
  removeEmptyTypes,
  type UnionMembers,
} from "../../spec-diff/compiler/union-members.ts";
import { compareProperties } from "./compare-objects.ts";
import { compareSingleTypes } from "./compare-single-types.ts";
import type { TypeChange, TypeComparison, TypePair, Use } from "./type-pair.ts";

/** Far deeper than the types of a package, but not endless for a generic type that contains a larger instance. */
const maxDepth = 30;

const emptyTypes = [
  { flag: ts.TypeFlags.Undefined, name: "undefined" },
  { flag: ts.TypeFlags.Null, name: "null" },
];

function compareEmptyTypes({ base, head, use, location }: TypePair): TypeChange[] {
  return emptyTypes.flatMap(({ flag, name }): TypeChange[] => {
    const isAllowed = hasFlag(head, flag);
    if (isAllowed === hasFlag(base, flag)) return [];
    const description = isAllowed ? `may be ${name}` : `may no longer be ${name}`;
    return [{ location, description, bump: isAllowed === (use === "read") ? "major" : "minor" }];
  });
}

/** A removed value is a major and an added one a minor for readers too, as in the comparison of specs. */
function compareLiterals(checker: ts.TypeChecker, { base, head, location }: TypePair): TypeChange[] {
  const baseValues = new Set(base.map((member) => checker.typeToString(member)));
  const headValues = new Set(head.map((member) => checker.typeToString(member)));
  const removed = [...baseValues].filter((value) => !headValues.has(value));
  const added = [...headValues].filter((value) => !baseValues.has(value));
  return [
    ...removed.map((value) => ({ location, description: `value ${value} removed`, bump: "major" as const })),
    ...added.map((value) => ({ location, description: `value ${value} added`, bump: "minor" as const })),
  ];
}

/** Compares unions by their alternatives: each one that consumers may receive or pass needs a matching one. */
function compareAlternatives(comparison: TypeComparison, pair: TypePair): TypeChange[] {
  const { base, head, use, location } = pair;
  const isCompatible = (baseMember: ts.Type, headMember: ts.Type): boolean => {
    const changes = comparison.tryCompare({ ...pair, base: [baseMember], head: [headMember] });
    return findLargestBump(changes.map(({ bump }) => bump)) !== "major";
  };
  const removed = base.filter((member) => !head.some((candidate) => isCompatible(member, candidate)));
  const added = head.filter((member) => !base.some((candidate) => isCompatible(candidate, member)));
  const describe = (member: ts.Type): string => comparison.checker.typeToString(member);
  return [
    ...removed.map((member) => ({
      location,
      description: `may no longer be ${describe(member)}`,
      bump: use === "write" ? ("major" as const) : ("minor" as const),
    })),
    ...added.map((member) => ({
      location,
      description: `may be ${describe(member)}`,
      bump: use === "read" ? ("major" as const) : ("minor" as const),
    })),
  ];
}

function compareUnions(comparison: TypeComparison, pair: TypePair): TypeChange[] {
  const members = [...pair.base, ...pair.head];
  const isObjectUnion = pair.base.length > 0 && pair.head.length > 0 && areObjects(members);
  const properties = isObjectUnion ? compareProperties(comparison, pair) : [];
  return properties.length > 0 ? properties : compareAlternatives(comparison, pair);
}

function recordUse({ usesByName }: TypeComparison, members: UnionMembers, use: Use): void {
  for (const { aliasSymbol, symbol } of members)
    for (const named of [aliasSymbol, symbol]) {
      if (named === undefined) continue;
      usesByName.set(named.name, (usesByName.get(named.name) ?? new Set()).add(use));
    }
}

function comparePair(comparison: TypeComparison, pair: TypePair): TypeChange[] {
  const { use, location } = pair;
  recordUse(comparison, [...pair.base, ...pair.head], use);
  if (location.length > maxDepth) return [];
  const returnsValueNow = use === "read" && hasFlag(pair.base, ts.TypeFlags.Void);
  if (returnsValueNow) {
    const isStillVoid = hasFlag(pair.head, ts.TypeFlags.Void);
    return isStillVoid ? [] : [{ location, description: "returns a value now", bump: "minor" }];
  }
  const base = removeEmptyTypes(pair.base);
  const head = removeEmptyTypes(pair.head);
  const changes = compareEmptyTypes(pair);
  const [baseMember, headMember] = [base[0], head[0]];
  if (areLiterals([...base, ...head]))
    return [...changes, ...compareLiterals(comparison.checker, { ...pair, base, head })];
  const isSingle = base.length === 1 && head.length === 1 && baseMember !== undefined && headMember !== undefined;
  if (isSingle) return [...changes, ...compareSingleTypes(comparison, { ...pair, base: baseMember, head: headMember })];
  return [...changes, ...compareUnions(comparison, { ...pair, base, head })];
}

/** Creates a comparison of types that must belong to one program. */
export function createTypeComparison(checker: ts.TypeChecker): TypeComparison {
  const typeNumbers = new Map<ts.Type, number>();
  const numberOf = (type: ts.Type): number => {
    const number = typeNumbers.get(type) ?? typeNumbers.size;
    typeNumbers.set(type, number);
    return number;
  };
  const createKey = ({ base, head, use }: TypePair): string =>
    [use, base.map(numberOf).join(), head.map(numberOf).join()].join(" ");

  function createWithState(visited: Set<string>, usesByName: Map<string, Set<Use>>): TypeComparison {
    const comparison: TypeComparison = {
      checker,
      visited,
      usesByName,
      typeParameters: new Map(),
      compare: (pair) => {
        const key = createKey(pair);
        if (visited.has(key)) return [];
        visited.add(key);
        return comparePair(comparison, pair);
      },
      tryCompare: (pair) => {
        const trial = createWithState(new Set(visited), new Map());
        for (const [base, head] of comparison.typeParameters) trial.typeParameters.set(base, head);
        return trial.compare(pair);
      },
    };
    return comparison;
  }
  return createWithState(new Set(), new Map());
}
