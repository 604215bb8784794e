import type { Vector } from "./vector.ts";

/** Constraints that TypeScript's types cannot express. */
const constraintsBeyondTypes = new RegExp(
  ` (${[
    ...["integer", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
    ...["minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems"],
  ].join("|")})$`,
);

/** Returns whether a type must reject the body. The API accepts unknown fields, but for a caller they are a mistake. */
function isTypeError({ requirement, rejectedBy }: Vector): boolean {
  if (requirement.endsWith(" unknown field")) return true;
  return rejectedBy !== undefined && !constraintsBeyondTypes.test(requirement);
}

const isEmptyObject = ({ body }: Vector): boolean => JSON.stringify(body) === "{}";

/** Creates the source of a type test with the bodies that a type must accept and those that it must reject. */
export function createTypeTest(typeName: string, vectors: readonly Vector[]): string {
  const lines = vectors.flatMap((vector) => {
    const assertion = `(${JSON.stringify(vector.body)}) satisfies ${typeName};`;
    if (isTypeError(vector)) return [`// @ts-expect-error ${vector.requirement}\n${assertion}`];
    // An empty body changes nothing, so a type may reject it.
    return isEmptyObject(vector) ? [] : [assertion];
  });
  return [
    "// Generated from spec/ by `pnpm regenerate`. Do not edit.",
    `import type { ${typeName} } from "@zero-trust-accounts/client";`,
    "",
    ...new Set(lines),
    "",
  ].join("\n");
}
