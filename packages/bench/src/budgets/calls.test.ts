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

/** The `Request` is for a caller's own `fetch`: the runtime's gets its parts. */
const budget = { AbortController: 1, Request: 1, TextDecoder: 1, setTimeout: 1 };

// Exact, so that a saving is kept: where a number gets smaller, write the smaller one.
test.each(["GET", "PATCH"])("a %s makes these objects of the runtime and no more", async (method) => {
  expect((await countCall(method)).counts).toEqual(budget);
});

test("importing the client loads one module", async () => {
  const { modules } = await countCall("GET");
  const names = modules.map((url) => url.replace(/^.*\/packages\//, ""));
  expect(names.sort()).toEqual(["client/dist/index.js"]);
});
