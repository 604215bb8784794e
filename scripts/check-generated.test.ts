import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { generate } from "./generate.ts";
import { copyRepository, type RepositoryCopy } from "./testing/copy-repository.ts";
import { outcomeOf } from "./testing/outcome-of.ts";

vi.setConfig({ testTimeout: 60_000 });

let copy: RepositoryCopy;
const inCopy = (path: string): string => join(copy.folder, path);
const generated = "packages/types/src/generated";
const check = () => outcomeOf(process.execPath, ["scripts/check-generated.ts"], { cwd: copy.folder });

beforeAll(async () => {
  copy = await copyRepository(".", "spec", "packages/mock");
});

beforeEach(async () => {
  await generate(inCopy(generated));
});

afterAll(() => copy[Symbol.asyncDispose]());

test("a copy of the repository passes", async () => {
  expect(await check()).toEqual({
    code: 0,
    stdout: "the bundle and the generated files are what spec/ gives\n",
    stderr: "",
  });
});

const drifts: [string, string, () => Promise<void>][] = [
  [
    "a file edited by hand",
    `${generated}: openapi.ts is not what spec/ gives`,
    () => appendFile(inCopy(`${generated}/openapi.ts`), "// mine\n"),
  ],
  ["a missing file", `${generated}: openapi.json is missing`, () => rm(inCopy(`${generated}/openapi.json`))],
  [
    "a file of another kind",
    `${generated}: mine.ts is not generated: remove it`,
    () => writeFile(inCopy(`${generated}/mine.ts`), ""),
  ],
];

test.for(drifts)("%s fails, with the command that mends it", async ([, problem, spoil]) => {
  await spoil();
  expect(await check()).toEqual({ code: 1, stdout: "", stderr: `error: ${problem}. Run: pnpm generate\n` });
});

test("a bundle that is older than the spec fails, with the command that mends it", async () => {
  const file = inCopy("spec/schemas/GatewayAccount.yaml");
  const before = await readFile(file, "utf8");
  await writeFile(file, before.replace("description: ", "description: Changed. "));
  const problems = "openapi.json is not what spec/ gives; openapi.yaml is not what spec/ gives";
  expect(await check()).toEqual({ code: 1, stdout: "", stderr: `error: spec/dist: ${problems}. Run: pnpm generate\n` });
  await writeFile(file, before);
});

test("a missing bundle fails, with the command that mends it", async () => {
  await rm(inCopy("spec/dist"), { recursive: true });
  expect((await check()).stderr).toBe(
    "error: spec/dist: openapi.json is missing; openapi.yaml is missing. Run: pnpm generate\n",
  );
});
