import { expect, test } from "vitest";
import { createDocument } from "./create-document.ts";
import { lintDocument } from "./lint-document.ts";

test("accepts an operation with an operationId", async () => {
  const document = createDocument({ schema: { type: "object" } });
  expect(await lintDocument(document)).toEqual([]);
});

test("reports an operation without an operationId", async () => {
  const document = createDocument({ schema: { type: "object" } });
  delete document.paths["/things"].put.operationId;
  expect(await lintDocument(document)).toEqual(["operation-operationId at #/paths/~1things/put/operationId"]);
});
