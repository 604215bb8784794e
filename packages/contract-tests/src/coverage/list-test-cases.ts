import type { DescribedOperation } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import { listBodyTestCases } from "../vectors/create-body-vectors.ts";
import { createOperationVectors } from "../vectors/create-operation-vectors.ts";
import { nameTestCase } from "../vectors/vector.ts";

/** Lists the test cases that the document requires of an operation: examples, credentials and request constraints. */
export function listTestCases(document: OpenApiDocument, operation: DescribedOperation): ReadonlySet<string> {
  const operationTestCases = createOperationVectors(document, operation).vectors.map(nameTestCase);
  const { body } = operation;
  const bodyTestCases = body ? listBodyTestCases(document, body.schema, "request") : [];
  return new Set([...operationTestCases, ...bodyTestCases]);
}
