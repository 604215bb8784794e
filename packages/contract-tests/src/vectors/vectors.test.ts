import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { committedVectors } from "./committed-vectors.ts";
import { forbiddenBodies } from "./forbidden-bodies.ts";
import { packageFolder } from "./package-folder.ts";

test("there are vectors for twelve operations, four bodies and seven answers", () => {
  const { operations, requests, answers } = committedVectors;
  expect([operations.length, requests.size, answers.size]).toEqual([12, 4, 7]);
});

describe.each([...committedVectors.requests])("%s", (name, { vectors }) => {
  test("has a type test of these vectors", () => {
    const file = join(packageFolder, "src/generated", `${name}.test-d.ts`);
    expect(readFileSync(file, "utf8"), "run: pnpm vectors").toBe(forbiddenBodies(name, vectors));
  });
});
