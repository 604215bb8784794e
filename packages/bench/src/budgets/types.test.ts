import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";

const consumers = join(import.meta.dirname, "../consumers");

/** The cost of the declarations for a consumer's compiler. It is the same on every machine with the same version of TypeScript. */
const budget = { instantiations: 2_200, types: 500 };

test("a program with two calls stays within the budget of compiler work", async () => {
  const { instantiations, types } = await compile(consumers, "this-client.ts");
  expect(instantiations).toBeLessThanOrEqual(budget.instantiations);
  expect(types).toBeLessThanOrEqual(budget.types);
}, 60_000);
