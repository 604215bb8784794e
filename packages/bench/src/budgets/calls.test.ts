import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";

interface Counted {
  readonly counts: Readonly<Record<string, number>>;
  readonly modules: readonly string[];
}

async function countCall(method: string): Promise<Counted> {
  const { stdout } = await execa(process.execPath, [join(import.meta.dirname, "count-calls.ts"), method]);
  return JSON.parse(stdout);
}

/** Exact: when a count gets smaller, lower it here, so that it stays low. */
const budget = { AbortController: 1, TextDecoder: 1, setTimeout: 1 };

test.each(["GET", "PATCH"])("a %s creates exactly these objects of the runtime", async (method) => {
  expect((await countCall(method)).counts).toEqual(budget);
});

test("importing the client loads one module and openapi-fetch", async () => {
  const { modules } = await countCall("GET");
  const names = modules.map((url) => url.replace(/^.*\/(packages|node_modules)\//, ""));
  expect(names.sort()).toEqual(["client/dist/index.js", "openapi-fetch/dist/index.mjs"]);
});
