import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkCommittedFiles } from "./check-committed-files.ts";
import { findStaleFiles } from "./find-stale-files.ts";

const generatedFiles = new Map([
  ["vectors/requests/Settings.json", "{}\n"],
  ["src/generated/Settings.test-d.ts", "({}) satisfies Settings;\n"],
]);
let folder: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-vectors-"));
  for (const [path, text] of generatedFiles) await write(path, text);
});

afterEach(() => rm(folder, { recursive: true }));

test("finds no stale file if each file is what the spec generates", () => {
  expect(findStaleFiles(folder, generatedFiles)).toEqual([]);
});

test("names a deleted, a changed and an obsolete file", async () => {
  await rm(join(folder, "src/generated/Settings.test-d.ts"));
  await write("vectors/requests/Settings.json", '{ "vectors": [] }\n');
  await write("vectors/requests/FormerSettings.json", "{}\n");
  expect(findStaleFiles(folder, generatedFiles)).toEqual([
    "vectors/requests/Settings.json is not what the spec generates",
    "src/generated/Settings.test-d.ts is missing",
    "vectors/requests/FormerSettings.json is not generated any more",
  ]);
});

test("the error for a deleted and a changed file names the command that generates them", async () => {
  expect(() => checkCommittedFiles(folder, generatedFiles)).not.toThrow();
  await rm(join(folder, "src/generated/Settings.test-d.ts"));
  await write("vectors/requests/Settings.json", '{ "vectors": [] }\n');
  expect(() => checkCommittedFiles(folder, generatedFiles)).toThrow(
    new Error(`the committed vectors do not match the spec:
vectors/requests/Settings.json is not what the spec generates
src/generated/Settings.test-d.ts is missing
Run: pnpm regenerate`),
  );
});
