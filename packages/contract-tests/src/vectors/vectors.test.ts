import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { committedVectors } from "./committed-vectors.ts";
import { forbiddenBodies } from "./forbidden-bodies.ts";
import { packageFolder } from "./package-folder.ts";

test("there are vectors for every operation of the document and every body that they name", () => {
  const { operations, requests, answers } = committedVectors;
  const described = describeOperations(bundledDocument).map(({ operationId }) => operationId);
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(described.sort());
  const bodies = operations.flatMap(({ body }) => body?.vectors ?? []);
  expect(new Set(requests.keys())).toEqual(new Set(bodies));
  expect(new Set(answers.keys())).toEqual(
    new Set(operations.flatMap((operation) => operation.answers.map(({ vectors }) => vectors))),
  );
});

describe.each([...committedVectors.requests])("%s", (name, { vectors }) => {
  test("has a type test of these vectors", () => {
    const file = join(packageFolder, "src/generated", `${name}.test-d.ts`);
    expect(readFileSync(file, "utf8"), "run: pnpm regenerate").toBe(forbiddenBodies(name, vectors));
  });
});
