import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { Mutant } from "./mutant.ts";
import { operationMutants } from "./operation-operators.ts";
import { responseMutants } from "./response-operators.ts";
import { schemaNodes } from "./schema-nodes.ts";
import { schemaOperators } from "./schema-operators.ts";

/** Every mutant of the document, in an order that stays the same. */
export function mutantsOf(document: OpenApiDocument): readonly Mutant[] {
  const schemaMutants = schemaNodes(document).flatMap((node) =>
    Object.entries(schemaOperators).flatMap(([operator, breakNode]) =>
      breakNode(node).map(([detail, ...changes]) => ({
        operator,
        name: `${operator}: ${node.at.join("/")}${detail === "" ? "" : ` ${detail}`}`,
        changes,
      })),
    ),
  );
  const mutants = [...operationMutants(document), ...responseMutants(document), ...schemaMutants];
  return [...new Map(mutants.map((mutant) => [mutant.name, mutant])).values()];
}
