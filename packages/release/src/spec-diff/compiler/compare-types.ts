import ts from "typescript";
import type { Direction } from "../../document/direction.ts";
import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
import {
  areLiterals,
  areObjects,
  hasFlag,
  isLargerUnion,
  listElementTypes,
  listIndexTypes,
  listMembers,
  listPropertyTypes,
  removeEmptyTypes,
  type UnionMembers,
} from "./union-members.ts";

export interface ComparedTypes {
  readonly checker: ts.TypeChecker;
  /** The name of the types. */
  readonly root: string;
  /** Whether consumers write values of the types (request) or read them (response). */
  readonly direction: Direction;
  readonly base: ts.Type;
  readonly revision: ts.Type;
}

/** Names from the root to a type: the root, an API path, a method, and members of the operation. */
type Location = readonly string[];

const operationDepth = 3;

/** The members of an operation that belong to the other direction. */
const ignoredMembers: Readonly<Record<Direction, readonly string[]>> = {
  response: ["parameters", "requestBody"],
  request: ["responses"],
};

const emptyTypes = [
  { flag: ts.TypeFlags.Undefined, name: "left out" },
  { flag: ts.TypeFlags.Null, name: "null" },
];

/**
 * Compares two types as consumers see them. Code that reads a response must be able to read the revision, and the
 * revision of a request must accept what code passes. Compares properties by name too, because a type with fewer
 * optional properties is still assignable.
 */
export function compareTypes({ checker, root, direction, base, revision }: ComparedTypes): Change[] {
  const changes: Change[] = [];

  function report(location: Location, description: string, bump: Bump): void {
    changes.push({ location: location.slice(1).join(" "), description: `${description} (${direction})`, bump });
  }

  function compareEmptyTypes(location: Location, baseMembers: UnionMembers, revisionMembers: UnionMembers): void {
    for (const { flag, name } of emptyTypes) {
      const isAllowed = hasFlag(revisionMembers, flag);
      if (isAllowed === hasFlag(baseMembers, flag)) continue;
      const isBreaking = isAllowed === (direction === "response");
      report(location, isAllowed ? `may be ${name}` : `may no longer be ${name}`, isBreaking ? "major" : "minor");
    }
  }

  function compareLiterals(location: Location, baseMembers: UnionMembers, revisionMembers: UnionMembers): void {
    const baseValues = new Set(baseMembers.map((member) => checker.typeToString(member)));
    const revisionValues = new Set(revisionMembers.map((member) => checker.typeToString(member)));
    for (const value of baseValues) if (!revisionValues.has(value)) report(location, `value ${value} removed`, "major");
    for (const value of revisionValues) if (!baseValues.has(value)) report(location, `value ${value} added`, "minor");
  }

  function compareProperties(location: Location, baseMembers: UnionMembers, revisionMembers: UnionMembers): void {
    const baseProperties = listPropertyTypes(checker, baseMembers);
    const revisionProperties = listPropertyTypes(checker, revisionMembers);
    for (const name of new Set([...baseProperties.keys(), ...revisionProperties.keys()])) {
      if (location.length === operationDepth && ignoredMembers[direction].includes(name)) continue;
      const propertyLocation = [...location, name];
      const baseTypes = baseProperties.get(name);
      const revisionTypes = revisionProperties.get(name);
      if (revisionTypes === undefined) report(propertyLocation, "removed", "major");
      else if (baseTypes === undefined) reportAddition(propertyLocation, revisionTypes);
      else compareMembers(propertyLocation, baseTypes, revisionTypes);
    }
  }

  function reportAddition(location: Location, members: UnionMembers): void {
    const isInOperation = location.length > operationDepth;
    const isMediaType = location.at(-2) === "content";
    const isRequired = isInOperation && !isMediaType && !hasFlag(members, ts.TypeFlags.Undefined);
    if (direction === "request" && isRequired) report(location, "added and required", "major");
    else report(location, "added", "minor");
  }

  /** Compares the type of properties that have no name in the document. */
  function compareIndexTypes(location: Location, baseMembers: UnionMembers, revisionMembers: UnionMembers): void {
    const baseTypes = listIndexTypes(checker, baseMembers);
    const revisionTypes = listIndexTypes(checker, revisionMembers);
    const indexLocation = [...location, "*"];
    if (baseTypes.length > 0 && revisionTypes.length > 0) compareMembers(indexLocation, baseTypes, revisionTypes);
    else if (baseTypes.length > 0) report(indexLocation, "undescribed fields removed", "major");
    else if (revisionTypes.length > 0) report(indexLocation, "undescribed fields added", "minor");
  }

  function areAssignable(sources: UnionMembers, targets: UnionMembers): boolean {
    return sources.every((source) => targets.some((target) => checker.isTypeAssignableTo(source, target)));
  }

  function compareAssignability(location: Location, baseMembers: UnionMembers, revisionMembers: UnionMembers): void {
    const isReading = direction === "response";
    const [sources, targets] = isReading ? [revisionMembers, baseMembers] : [baseMembers, revisionMembers];
    if (isLargerUnion(checker, baseMembers, revisionMembers)) report(location, "has a further alternative", "minor");
    else if (!areAssignable(sources, targets)) report(location, "has an incompatible type", "major");
    else if (!areAssignable(targets, sources)) report(location, "has another compatible type", "minor");
  }

  function compareObjects(location: Location, baseMembers: UnionMembers, revisionMembers: UnionMembers): void {
    const changeCount = changes.length;
    compareProperties(location, baseMembers, revisionMembers);
    compareIndexTypes(location, baseMembers, revisionMembers);
    const hasSameProperties = changes.length === changeCount;
    // Alternatives and index signatures can differ although their properties do not. An operation and the types above it
    // have members of both directions, so they are compared only by their properties.
    if (hasSameProperties && location.length > operationDepth)
      compareAssignability(location, baseMembers, revisionMembers);
  }

  function compareMembers(location: Location, baseMembers: UnionMembers, revisionMembers: UnionMembers): void {
    compareEmptyTypes(location, baseMembers, revisionMembers);
    const baseTypes = removeEmptyTypes(baseMembers);
    const revisionTypes = removeEmptyTypes(revisionMembers);
    const types = [...baseTypes, ...revisionTypes];
    const baseElements = listElementTypes(checker, baseTypes);
    const revisionElements = listElementTypes(checker, revisionTypes);
    if (areLiterals(types)) compareLiterals(location, baseTypes, revisionTypes);
    else if (baseElements && revisionElements) compareMembers([...location, "[]"], baseElements, revisionElements);
    else if (areObjects(types)) compareObjects(location, baseTypes, revisionTypes);
    else compareAssignability(location, baseTypes, revisionTypes);
  }

  compareMembers([root], listMembers(base), listMembers(revision));
  return changes;
}
