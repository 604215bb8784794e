import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";

const consumers = join(import.meta.dirname, "../consumers");

/** What the declarations cost whoever compiles against them: the same on every machine, for one version of TypeScript. */
const budget = { instantiations: 2_200, types: 500 };

test("a program of two calls keeps the consumer's compiler within its budget", async () => {
  const { instantiations, types } = await compile(consumers, "this-client.ts");
  expect(instantiations).toBeLessThanOrEqual(budget.instantiations);
  expect(types).toBeLessThanOrEqual(budget.types);
}, 60_000);
