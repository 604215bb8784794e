import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import { cellOf } from "../vectors/vector.ts";
import { vectorsOfOperation } from "../vectors/vectors-of-operation.ts";
import { cellsOfSchema } from "../vectors/vectors-of-schema.ts";

/** What the document asks the tests to show of each operation: the rows and columns of the matrix, without any value. */
export function cellsOf(document: OpenApiDocument): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    describeOperations(document).map((operation) => {
      const own = vectorsOfOperation(document, operation).vectors.map(cellOf);
      const ofBody = operation.body ? cellsOfSchema(document, operation.body.schema, "request") : [];
      return [operation.operationId, new Set([...own, ...ofBody])];
    }),
  );
}
