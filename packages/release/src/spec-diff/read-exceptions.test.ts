import { expect, test } from "vitest";
import { parseExceptions, readExceptions } from "./read-exceptions.ts";

const exception = { change: "GET /rooms response id: pattern tightened", bump: "patch", reason: "A reason." };

test("the exceptions of the repository are valid", async () => {
  await expect(readExceptions()).resolves.toBeInstanceOf(Array);
});

test.for([{ reason: " " }, { bump: "huge" }, { change: undefined }])("rejects an exception with %o", (fields) => {
  expect(() => parseExceptions(JSON.stringify([exception, { ...exception, ...fields }]))).toThrow(
    'packages/release/src/spec-diff/exceptions.json: entry 2 is not a reviewed exception: "bump" must be one of none, patch, minor, major, and "change" and "reason" must not be empty',
  );
});
