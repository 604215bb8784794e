import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../../contract-tests/src/packed/run-command.ts";

interface Counted {
  readonly counts: Readonly<Record<string, number>>;
  readonly modules: readonly string[];
}

async function countCall(method: string): Promise<Counted> {
  const { stdout } = await runCommand(process.execPath, [join(import.meta.dirname, "count-calls.ts"), method]);
  return JSON.parse(stdout);
}

const get = { AbortController: 2, Headers: 1, Request: 2, Response: 1, TextDecoder: 1, setTimeout: 2 };

// Exact, so that a saving is kept: where a number gets smaller, write the smaller one.
test.each([
  ["GET", get],
  ["PATCH", { ...get, Headers: 2 }],
])("a %s makes these objects of the runtime and no more", async (method, budget) => {
  expect((await countCall(method)).counts).toEqual(budget);
});

test("importing the client loads one module of its own and one of the types", async () => {
  const { modules } = await countCall("GET");
  const names = modules.map((url) => url.replace(/^.*\/packages\//, ""));
  expect(names.sort()).toEqual(["client/dist/index.js", "types/dist/index.js"]);
});
