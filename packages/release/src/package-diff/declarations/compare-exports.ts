import ts from "typescript";
import { listMembers } from "../../spec-diff/compiler/union-members.ts";
import { compareTypeParameters } from "./compare-signatures.ts";
import { createTypeComparison } from "./compare-type-pairs.ts";
import type { TypeChange, TypeComparison, Use } from "./type-pair.ts";

/** The exported symbols of a module by name. */
export type ModuleExports = ReadonlyMap<string, ts.Symbol>;

interface ExportPair {
  readonly name: string;
  readonly base: ts.Symbol;
  readonly head: ts.Symbol;
}

const isValue = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Value) !== 0;
const isType = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Type) !== 0;

function listTypeParameters(type: ts.Type): readonly ts.Type[] {
  return type.aliasTypeArguments ?? (type.isClassOrInterface() ? (type.typeParameters ?? []) : []);
}

function compareValues({ checker, compare }: TypeComparison, { name, base, head }: ExportPair): TypeChange[] {
  if (!isValue(base)) return [];
  if (!isValue(head)) return [{ location: [name], description: "is only a type now", bump: "major" }];
  const [baseType, headType] = [checker.getTypeOfSymbol(base), checker.getTypeOfSymbol(head)];
  return compare({ base: listMembers(baseType), head: listMembers(headType), use: "read", location: [name] });
}

function compareTypes(comparison: TypeComparison, { name, base, head }: ExportPair): TypeChange[] {
  if (!isType(base)) return [];
  const location = [name];
  if (!isType(head)) return [{ location, description: "is no longer a type", bump: "major" }];
  const { checker, usesByName } = comparison;
  const baseType = checker.getDeclaredTypeOfSymbol(base);
  const headType = checker.getDeclaredTypeOfSymbol(head);
  // Nothing exported shows how consumers use the type, so they may read and write it.
  const uses = usesByName.get(name) ?? new Set<Use>(["read", "write"]);
  return [...uses].flatMap((use) => {
    const parameters = { base: listTypeParameters(baseType), head: listTypeParameters(headType) };
    const parameterChanges = compareTypeParameters(comparison, { ...parameters, use: "read", location });
    const pair = { base: listMembers(baseType), head: listMembers(headType), use, location };
    return [...parameterChanges, ...comparison.compare(pair)];
  });
}

/** Compares what two versions of a module export, as consumers who write TypeScript see it. */
export function compareExports(checker: ts.TypeChecker, base: ModuleExports, head: ModuleExports): TypeChange[] {
  const changes: TypeChange[] = [];
  const pairs: ExportPair[] = [];
  for (const name of new Set([...base.keys(), ...head.keys()])) {
    const baseSymbol = base.get(name);
    const headSymbol = head.get(name);
    if (headSymbol === undefined) changes.push({ location: [name], description: "removed", bump: "major" });
    else if (baseSymbol === undefined) changes.push({ location: [name], description: "added", bump: "minor" });
    else pairs.push({ name, base: baseSymbol, head: headSymbol });
  }
  const comparison = createTypeComparison(checker);
  // The values come first: they show how consumers use the types.
  for (const pair of pairs) changes.push(...compareValues(comparison, pair));
  for (const pair of pairs) changes.push(...compareTypes(comparison, pair));
  // A type that consumers read and write reports some changes twice.
  const uniqueChanges = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...uniqueChanges.values()];
}
