import ts from "typescript";
import { listMembers } from "../../spec-diff/compiler/union-members.ts";
import { compareObjects } from "./compare-objects.ts";
import type { Pair, TypeChange, TypeComparison } from "./type-pair.ts";

const objectFlags = ts.TypeFlags.Object | ts.TypeFlags.Intersection;
/** Types that depend on a type parameter, so that the checker cannot resolve them. */
const deferredFlags =
  ts.TypeFlags.Conditional | ts.TypeFlags.IndexedAccess | ts.TypeFlags.Index | ts.TypeFlags.Substitution;

/** The roots of the generated types. Their own comparison knows what belongs to requests and what to responses. */
const generatedNames = ["components", "operations", "paths"];

const isGenerated = ({ symbol }: ts.Type): boolean => generatedNames.includes(symbol?.name);
const isObject = ({ flags }: ts.Type): boolean => (flags & objectFlags) !== 0;

function isDeferred(checker: ts.TypeChecker, type: ts.Type): boolean {
  if ((type.flags & deferredFlags) !== 0) return true;
  // A mapped type is an object type, and every object type has object flags.
  const isMapped = isObject(type) && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0;
  return isMapped && checker.getPropertiesOfType(type).length === 0;
}

/** A generic type or alias with its arguments, such as Promise and string for `Promise<string>`. */
interface Instance {
  readonly generic: ts.Type | ts.Symbol;
  readonly typeArguments: readonly ts.Type[];
}

function readInstance(checker: ts.TypeChecker, type: ts.Type): Instance | undefined {
  const { aliasSymbol, aliasTypeArguments } = type;
  if (aliasSymbol !== undefined && aliasTypeArguments !== undefined)
    return { generic: aliasSymbol, typeArguments: aliasTypeArguments };
  if (!isObject(type)) return undefined;
  const isReference = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
  if (!isReference) return undefined;
  // The flag proves that the type is a reference.
  const reference = type as ts.TypeReference;
  return { generic: reference.target, typeArguments: checker.getTypeArguments(reference) };
}

/** Returns the source text of a type alias, and the printed type for any other type. */
function readText(checker: ts.TypeChecker, type: ts.Type): string {
  const declaration = type.aliasSymbol?.declarations?.find(ts.isTypeAliasDeclaration);
  const text = declaration ? declaration.type.getText() : checker.typeToString(type);
  return text.replaceAll(/\s+/g, " ");
}

/** Compares types that depend on a type parameter. They have no members that could be compared. */
function compareText({ checker }: TypeComparison, { base, head, location }: Pair<ts.Type>): TypeChange[] {
  const [baseText, headText] = [readText(checker, base), readText(checker, head)];
  if (baseText === headText) return [];
  return [{ location, description: `changed from ${baseText} to ${headText}`, bump: "major" }];
}

function compareAssignability({ checker }: TypeComparison, { base, head, use, location }: Pair<ts.Type>): TypeChange[] {
  const [source, target] = use === "read" ? [head, base] : [base, head];
  const description = `changed from ${checker.typeToString(base)} to ${checker.typeToString(head)}`;
  if (!checker.isTypeAssignableTo(source, target)) return [{ location, description, bump: "major" }];
  const isAnyAtOnce = ((base.flags | head.flags) & ts.TypeFlags.Any) !== 0 && base.flags !== head.flags;
  if (isAnyAtOnce) return [{ location, description, bump: head.flags & ts.TypeFlags.Any ? "minor" : "major" }];
  return checker.isTypeAssignableTo(target, source) ? [] : [{ location, description, bump: "minor" }];
}

/** Compares the arguments of one generic type. Its parameters count as outputs, as those of Promise and Map are. */
function compareTypeArguments(
  { compare }: TypeComparison,
  { base, head, use, location }: Pair<readonly ts.Type[]>,
): TypeChange[] {
  return base.flatMap((argument, index) => {
    const headArgument = head[index];
    if (headArgument === undefined) return [];
    return compare({ base: listMembers(argument), head: listMembers(headArgument), use, location });
  });
}

/** Compares whether arrays are readonly. */
function compareArrayKinds({ base, head, use, location }: Pair<ts.Type>): TypeChange[] {
  const isReadonlyBase = base.symbol.name === "ReadonlyArray";
  const isReadonlyHead = head.symbol.name === "ReadonlyArray";
  if (isReadonlyBase === isReadonlyHead) return [];
  const description = isReadonlyHead ? "is readonly now" : "is no longer readonly";
  return [{ location, description, bump: isReadonlyHead === (use === "read") ? "major" : "minor" }];
}

/** Compares two types that are not unions. */
export function compareSingleTypes(comparison: TypeComparison, pair: Pair<ts.Type>): TypeChange[] {
  const { checker, typeParameters } = comparison;
  const { base, head, use, location } = pair;
  if (base === head || typeParameters.get(base) === head) return [];
  const areGenerated = isGenerated(base) && base.symbol.name === head.symbol?.name;
  if (areGenerated) return [];
  const baseInstance = readInstance(checker, base);
  const headInstance = readInstance(checker, head);
  if (baseInstance !== undefined && headInstance !== undefined) {
    const typeArguments = { base: baseInstance.typeArguments, head: headInstance.typeArguments, use, location };
    const areArrays = checker.isArrayType(base) && checker.isArrayType(head);
    if (areArrays) return [...compareArrayKinds(pair), ...compareTypeArguments(comparison, typeArguments)];
    if (baseInstance.generic === headInstance.generic) return compareTypeArguments(comparison, typeArguments);
  }
  if (isDeferred(checker, base) || isDeferred(checker, head)) return compareText(comparison, pair);
  if (!isObject(base) || !isObject(head)) return compareAssignability(comparison, pair);
  return compareObjects(comparison, pair);
}
