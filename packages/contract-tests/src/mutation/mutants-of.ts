import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { Mutant } from "./mutant.ts";
import { operationMutants } from "./operation-operators.ts";
import { responseMutants } from "./response-operators.ts";
import { type SchemaNode, schemaNodes } from "./schema-nodes.ts";
import { schemaOperators } from "./schema-operators.ts";

/** Whether only requests have the place, and validators remove it from them: only its mark can be noticed. */
const isRemovedFromRequests = ({ at, schema }: SchemaNode): boolean =>
  at[2]?.endsWith("Request") === true && schema.readOnly === true;

/** Whether null is an alternative already wherever a component is referred to: accepting null itself changes nothing. */
function isNullableEverywhere(document: OpenApiDocument, { at }: SchemaNode): boolean {
  const [, kind, name] = at;
  if (kind !== "schemas" || at.length > 3) return false;
  const $ref = `#/components/schemas/${name}`;
  const references = JSON.stringify(document).split(JSON.stringify($ref)).length - 1;
  const besideNull = schemaNodes(document).filter(
    ({ schema: { anyOf = [] } }) =>
      anyOf.some((part) => part.$ref === $ref) && anyOf.some(({ type }) => type === "null"),
  );
  return references > 0 && references === besideNull.length;
}

/** Every mutant of the document, in an order that stays the same. */
export function mutantsOf(document: OpenApiDocument): readonly Mutant[] {
  const isEquivalent = (operator: string, node: SchemaNode): boolean =>
    (operator === "flip nullable" && isNullableEverywhere(document, node)) ||
    (operator !== "drop readOnly" && isRemovedFromRequests(node));
  const schemaMutants = schemaNodes(document).flatMap((node) =>
    Object.entries(schemaOperators).flatMap(([operator, breakNode]) =>
      (isEquivalent(operator, node) ? [] : breakNode(node)).map(([detail, ...changes]) => ({
        operator,
        name: `${operator}: ${node.at.join("/")}${detail === "" ? "" : ` ${detail}`}`,
        changes,
      })),
    ),
  );
  const mutants = [...operationMutants(document), ...responseMutants(document), ...schemaMutants];
  return [...new Map(mutants.map((mutant) => [mutant.name, mutant])).values()];
}
