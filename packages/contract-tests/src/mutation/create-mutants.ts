import type { OpenApiDocument } from "../document/open-api-document.ts";
import { createOperationMutants } from "./create-operation-mutants.ts";
import { createResponseMutants } from "./create-response-mutants.ts";
import { listSchemaNodes, type SchemaNode } from "./list-schema-nodes.ts";
import type { Mutant } from "./mutant.ts";
import { schemaOperators } from "./schema-operators/schema-operators.ts";

/** Returns whether a field is read-only in a request schema. Validators remove it, so only `drop readOnly` matters. */
const isRemovedFromRequests = ({ location, schema }: SchemaNode): boolean =>
  location[2]?.endsWith("Request") === true && schema.readOnly === true;

/** Returns whether every reference to a component already accepts null. Then a nullable component changes nothing. */
function isNullableEverywhere(document: OpenApiDocument, { location }: SchemaNode): boolean {
  const [, section, name] = location;
  if (section !== "schemas" || location.length > 3) return false;
  const $ref = `#/components/schemas/${name}`;
  const referenceCount = JSON.stringify(document).split(JSON.stringify($ref)).length - 1;
  const nullableReferences = listSchemaNodes(document).filter(({ schema: { anyOf = [] } }) => {
    const hasReference = anyOf.some((part) => part.$ref === $ref);
    return hasReference && anyOf.some(({ type }) => type === "null");
  });
  return referenceCount > 0 && referenceCount === nullableReferences.length;
}

/** Returns whether the operator would create a document that means the same. */
function isEquivalent(document: OpenApiDocument, operator: string, node: SchemaNode): boolean {
  if (operator === "flip nullable" && isNullableEverywhere(document, node)) return true;
  return operator !== "drop readOnly" && isRemovedFromRequests(node);
}

function createSchemaMutants(document: OpenApiDocument, node: SchemaNode): readonly Mutant[] {
  const path = node.location.join("/");
  return Object.entries(schemaOperators)
    .filter(([operator]) => !isEquivalent(document, operator, node))
    .flatMap(([operator, mutateNode]) =>
      mutateNode(node).map(([detail, ...changes]) => {
        const name = detail === "" ? `${operator}: ${path}` : `${operator}: ${path} ${detail}`;
        return { operator, name, changes };
      }),
    );
}

/** Creates all mutants of the document. Their names are unique, and their order is the same in each run. */
export function createMutants(document: OpenApiDocument): readonly Mutant[] {
  const schemaMutants = listSchemaNodes(document).flatMap((node) => createSchemaMutants(document, node));
  const mutants = [...createOperationMutants(document), ...createResponseMutants(document), ...schemaMutants];
  return [...new Map(mutants.map((mutant) => [mutant.name, mutant])).values()];
}
