import { describe, expect, test } from "vitest";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { createSchemaValidator } from "../schema/create-schema-validator.ts";
import { listBodyTestCases } from "../vectors/create-body-vectors.ts";
import { readCommittedVectors } from "../vectors/read-committed-vectors.ts";
import { nameTestCase } from "../vectors/vector.ts";

const committedVectors = readCommittedVectors();
const validator = createSchemaValidator(bundledDocument);
const describedOperations = describeOperations(bundledDocument);

describe.each(committedVectors.operations)("$operationId", ({ operationId, responses, vectors }) => {
  const described = describedOperations.find((operation) => operation.operationId === operationId);

  test.each(responses)("the schema of $status as $mediaType accepts and rejects its vectors", (response) => {
    const { status, mediaType, vectorFile } = response;
    const describedResponse = described?.responses.find(
      (candidate) => candidate.status === status && candidate.mediaType === mediaType,
    );
    if (describedResponse === undefined) throw new Error("the document does not describe this response");
    const { schema, examples } = describedResponse;
    const bodyVectors = committedVectors.responses.get(vectorFile)?.vectors ?? [];
    expect(validator.findFailedVectors(schema, bodyVectors)).toEqual([]);

    const testCases = new Set(bodyVectors.map(nameTestCase));
    const missing = listBodyTestCases(bundledDocument, schema, "response").filter((name) => !testCases.has(name));
    expect(missing, "test cases without a vector. Run: pnpm regenerate").toEqual([]);

    const prefix = `response ${status} ${mediaType} `;
    const exampleVectors = vectors.filter(({ requirement }) => requirement.startsWith(prefix));
    const exampleNames = exampleVectors.map(({ requirement }) => requirement.slice(prefix.length));
    expect(exampleNames).toEqual(Object.keys(examples));
    for (const vector of exampleVectors) expect(validator.findViolations(schema, vector.response?.body)).toEqual([]);
  });
});

describe.each([...committedVectors.responses])("the vectors of %s", (_name, { vectors }) => {
  test("include valid and invalid bodies", () => {
    const outcomes = new Set(vectors.map(({ rejectedBy }) => (rejectedBy === undefined ? "valid" : "invalid")));
    expect(outcomes).toEqual(new Set(["valid", "invalid"]));
  });
});
