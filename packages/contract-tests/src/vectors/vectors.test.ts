import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { packageFolder } from "../package-folder.ts";
import { createTypeTest } from "./create-type-test.ts";
import { readCommittedVectors } from "./read-committed-vectors.ts";

const committedVectors = readCommittedVectors();

test("there are vectors for every operation of the document and for each of its bodies", () => {
  const { operations, requests, responses } = committedVectors;
  const operationIds = describeOperations(bundledDocument).map(({ operationId }) => operationId);
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(operationIds.sort());
  const requestFiles = operations.flatMap(({ body }) => body?.vectorFile ?? []);
  const responseFiles = operations.flatMap((operation) => operation.responses.map(({ vectorFile }) => vectorFile));
  expect(new Set(requests.keys())).toEqual(new Set(requestFiles));
  expect(new Set(responses.keys())).toEqual(new Set(responseFiles));
});

describe.each([...committedVectors.requests])("%s", (name, { vectors }) => {
  test("has a type test of its vectors", () => {
    const typeTest = readFileSync(join(packageFolder, "src/generated", `${name}.test-d.ts`), "utf8");
    const isCurrent = typeTest === createTypeTest(name, vectors);
    expect(isCurrent, "the type test is outdated. Run: pnpm regenerate").toBe(true);
  });
});
