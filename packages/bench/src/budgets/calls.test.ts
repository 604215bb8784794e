import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";

interface CallCounts {
  readonly counts: Readonly<Record<string, number>>;
  readonly modules: readonly string[];
}

async function countCall(method: string): Promise<CallCounts> {
  const { stdout } = await execa(process.execPath, [join(import.meta.dirname, "count-calls.ts"), method]);
  return JSON.parse(stdout);
}

/** Exact: when a count decreases, decrease it here, so that it cannot increase again. */
const budget = { AbortController: 1, TextDecoder: 1, setTimeout: 1 };

test.each(["GET", "PATCH"])("a %s creates exactly the budgeted number of runtime objects", async (method) => {
  expect((await countCall(method)).counts).toEqual(budget);
});

test("importing the client loads only one module and openapi-fetch", async () => {
  const { modules } = await countCall("GET");
  const names = modules.map((url) => url.replace(/^.*\/(packages|node_modules)\//, ""));
  expect(names.sort()).toEqual(["client/dist/index.js", "openapi-fetch/dist/index.mjs"]);
});
