import ts from "typescript";
import { listMembers } from "../../spec-diff/compiler/union-members.ts";
import { flipUse, type Pair, type TypeChange, type TypeComparison } from "./type-pair.ts";

const isOptional = (checker: ts.TypeChecker, parameter: ts.Symbol): boolean => {
  const declaration = parameter.valueDeclaration;
  if (declaration === undefined || !ts.isParameter(declaration)) return false;
  return checker.isOptionalParameter(declaration) || declaration.dotDotDotToken !== undefined;
};

const isRest = ({ valueDeclaration }: ts.Symbol): boolean =>
  valueDeclaration !== undefined && ts.isParameter(valueDeclaration) && valueDeclaration.dotDotDotToken !== undefined;

/** Compares and pairs the type parameters of a generic type or signature. */
export function compareTypeParameters(
  comparison: TypeComparison,
  { base, head, use, location }: Pair<readonly ts.Type[]>,
): TypeChange[] {
  if (base.length !== head.length)
    return [{ location, description: "has another number of type parameters", bump: "major" }];
  for (const [index, parameter] of base.entries()) {
    const headParameter = head[index];
    if (headParameter !== undefined) comparison.typeParameters.set(parameter, headParameter);
  }
  return base.flatMap((parameter, index) => {
    const baseConstraint = parameter.getConstraint();
    const headConstraint = head[index]?.getConstraint();
    if (headConstraint === undefined) return [];
    const constraintLocation = [...location, `<${parameter.symbol.name}>`];
    if (baseConstraint === undefined)
      return [{ location: constraintLocation, description: "has a new constraint", bump: "major" as const }];
    return comparison.compare({
      base: listMembers(baseConstraint),
      head: listMembers(headConstraint),
      use: flipUse(use),
      location: constraintLocation,
    });
  });
}

function compareParameter(
  comparison: TypeComparison,
  { base, head, use, location }: Pair<ts.Symbol | undefined>,
): TypeChange[] {
  const { checker } = comparison;
  if (base === undefined && head === undefined) return [];
  if (head === undefined) return [{ location, description: "parameter removed", bump: "major" }];
  if (base === undefined) {
    // A callback of the consumer can ignore an argument.
    const isBreaking = use === "read" && !isOptional(checker, head);
    return [{ location, description: "parameter added", bump: isBreaking ? "major" : "minor" }];
  }
  if (isRest(base) !== isRest(head)) return [{ location, description: "has other rest parameters", bump: "major" }];
  return comparison.compare({
    base: listMembers(checker.getTypeOfSymbol(base)),
    head: listMembers(checker.getTypeOfSymbol(head)),
    use: flipUse(use),
    location,
  });
}

function compareSignature(comparison: TypeComparison, { base, head, use, location }: Pair<ts.Signature>): TypeChange[] {
  const changes = compareTypeParameters(comparison, {
    base: base.typeParameters ?? [],
    head: head.typeParameters ?? [],
    use,
    location,
  });
  const parameterCount = Math.max(base.parameters.length, head.parameters.length);
  for (let index = 0; index < parameterCount; index++) {
    const parameter = { base: base.parameters[index], head: head.parameters[index] };
    const parameterLocation = [...location, `(argument ${index + 1})`];
    changes.push(...compareParameter(comparison, { ...parameter, use, location: parameterLocation }));
  }
  const returnTypes = comparison.compare({
    base: listMembers(base.getReturnType()),
    head: listMembers(head.getReturnType()),
    use,
    location: [...location, "(result)"],
  });
  return [...changes, ...returnTypes];
}

/** Compares the call or construct signatures of two types. Overloads are compared in their order. */
export function compareSignatures(
  comparison: TypeComparison,
  kind: ts.SignatureKind,
  { base, head, use, location }: Pair<ts.Type>,
): TypeChange[] {
  const baseSignatures = comparison.checker.getSignaturesOfType(base, kind);
  const headSignatures = comparison.checker.getSignaturesOfType(head, kind);
  const changes = baseSignatures.flatMap((signature, index) => {
    const headSignature = headSignatures[index];
    if (headSignature === undefined) return [];
    return compareSignature(comparison, { base: signature, head: headSignature, use, location });
  });
  if (headSignatures.length < baseSignatures.length)
    changes.push({ location, description: "a call signature is removed", bump: "major" });
  if (headSignatures.length > baseSignatures.length)
    changes.push({ location, description: "a call signature is added", bump: use === "read" ? "minor" : "major" });
  return changes;
}
