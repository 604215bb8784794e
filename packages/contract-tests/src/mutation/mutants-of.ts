import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { Mutant } from "./mutant.ts";
import { operationMutants } from "./operation-operators.ts";
import { responseMutants } from "./response-operators.ts";
import { type SchemaNode, schemaNodes } from "./schema-nodes.ts";
import { schemaOperators } from "./schema-operators.ts";

/** Whether only requests have the place, and validators remove it from them: only its mark can be noticed. */
const isRemovedFromRequests = ({ at, schema }: SchemaNode): boolean =>
  at[2]?.endsWith("Request") === true && schema.readOnly === true;

/** Every mutant of the document, in an order that stays the same. */
export function mutantsOf(document: OpenApiDocument): readonly Mutant[] {
  const schemaMutants = schemaNodes(document).flatMap((node) =>
    Object.entries(schemaOperators).flatMap(([operator, breakNode]) =>
      (isRemovedFromRequests(node) && operator !== "drop readOnly" ? [] : breakNode(node)).map(
        ([detail, ...changes]) => ({
          operator,
          name: `${operator}: ${node.at.join("/")}${detail === "" ? "" : ` ${detail}`}`,
          changes,
        }),
      ),
    ),
  );
  const mutants = [...operationMutants(document), ...responseMutants(document), ...schemaMutants];
  return [...new Map(mutants.map((mutant) => [mutant.name, mutant])).values()];
}
