import type ts from "typescript";
import type { Bump } from "../../spec-diff/bump.ts";
import type { UnionMembers } from "../../spec-diff/compiler/union-members.ts";

/** Whether consumers read values of a type, such as a returned one, or write them, such as an argument. */
export type Use = "read" | "write";

/** The members of one type of two commits. */
export interface TypePair {
  readonly base: UnionMembers;
  readonly head: UnionMembers;
  readonly use: Use;
  /** Such as `createMockAccount`, `(MockAccountOptions)`, `accountId`. */
  readonly location: readonly string[];
}

/** An object type or signature of two commits. */
export interface Pair<Value> {
  readonly base: Value;
  readonly head: Value;
  readonly use: Use;
  readonly location: readonly string[];
}

export interface TypeChange {
  readonly location: readonly string[];
  readonly description: string;
  readonly bump: Bump;
}

/** What the comparisons of one package share. */
export interface TypeComparison {
  readonly checker: ts.TypeChecker;
  /** The type parameter of the head for each one of the base. */
  readonly typeParameters: Map<ts.Type, ts.Type>;
  /** The pairs that were compared, so that recursive types end. Each change is reported at one location. */
  readonly visited: Set<string>;
  /** How consumers use the types that have a name. */
  readonly usesByName: Map<string, Set<Use>>;
  compare(pair: TypePair): TypeChange[];
  /** Compares without remembering the pair, to find out whether two members of unions match. */
  tryCompare(pair: TypePair): TypeChange[];
}

export const flipUse = (use: Use): Use => (use === "read" ? "write" : "read");
