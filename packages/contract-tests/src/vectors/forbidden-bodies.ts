import type { Vector } from "./vector.ts";

/** What a type cannot say; Prism refuses these, and the client throws what it answered. */
const beyondTypes = new RegExp(
  ` (${[
    ...["integer", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
    ...["minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems"],
  ].join("|")})$`,
);

/** A type test: the bodies that the client's types must refuse, and those that they must let pass. */
export function forbiddenBodies(name: string, vectors: readonly Vector[]): string {
  // The server lets unlisted fields pass, but a field that is not described is a mistake of the caller.
  const isForbidden = ({ cell, refused }: Vector): boolean =>
    cell.endsWith(" unknown field") || (refused !== undefined && !beyondTypes.test(cell));
  // An empty body changes nothing, so the client's types may reject it.
  const isEmpty = ({ body }: Vector): boolean => JSON.stringify(body) === "{}";
  const lines = vectors.flatMap((vector) => {
    if (isEmpty(vector) && !isForbidden(vector)) return [];
    const check = `(${JSON.stringify(vector.body)}) satisfies ${name};`;
    return isForbidden(vector) ? [`// @ts-expect-error ${vector.cell}\n${check}`] : [check];
  });
  return [
    "// Generated from spec/ by `pnpm regenerate`. Do not edit.",
    `import type { ${name} } from "@zero-trust-accounts/client";`,
    "",
    ...new Set(lines),
    "",
  ].join("\n");
}
