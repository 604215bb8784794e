import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkCommittedFiles } from "./check-committed-files.ts";

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

test("accepts files that are what the spec generates", async () => {
  await expect(checkCommittedFiles(folder, generatedFiles)).resolves.toBeUndefined();
});

test("names a deleted, a changed and an obsolete file, and the command that generates them", async () => {
  await rm(join(folder, "src/generated/Settings.test-d.ts"));
  await write("vectors/requests/Settings.json", '{ "vectors": [] }\n');
  await write("vectors/requests/FormerSettings.json", "{}\n");
  await expect(checkCommittedFiles(folder, generatedFiles)).rejects.toThrow(
    new Error(`the committed vectors do not match the spec:
src/generated/Settings.test-d.ts is missing
vectors/requests/FormerSettings.json is not generated any more
vectors/requests/Settings.json is not what the spec generates
Run: pnpm regenerate`),
  );
});
