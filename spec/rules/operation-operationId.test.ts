import { expect, test } from "vitest";
import { documentWith } from "./document.ts";
import { lint } from "./lint.ts";

const document = () => documentWith({ schema: { type: "object" } });

test("an operation with an id passes", async () => {
  expect(await lint(document())).toEqual([]);
});

test("an operation without an id is reported", async () => {
  const broken = document();
  delete broken.paths["/things"].put.operationId;
  expect(await lint(broken)).toEqual(["operation-operationId at #/paths/~1things/put/operationId"]);
});
