import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changedDeclarations } from "./changed-declarations.ts";
import { compareExports } from "./compare-exports.ts";
import { type ExportedModules, readModuleExports } from "./read-module-exports.ts";
import { unchangedDeclarations } from "./unchanged-declarations.ts";

let folder: string;
let modules: ExportedModules;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "declarations-")));
  const sources = [
    ...changedDeclarations,
    ...unchangedDeclarations.map(([name, source]) => [name, source, source] as const),
  ];
  const files: string[] = [];
  for (const [index, [, base, head]] of sources.entries())
    for (const [side, source] of Object.entries({ base, head })) {
      const file = join(folder, `${side}-${index}.d.ts`);
      await writeFile(file, source.replaceAll(/export (class|const|function)/g, "export declare $1"));
      files.push(file);
    }
  modules = readModuleExports(files);
});

afterAll(() => rm(folder, { recursive: true }));

function compareCase(index: number): string[] {
  const [base = new Map(), head = new Map()] = modules.modules.slice(2 * index);
  const changes = compareExports(modules.checker, base, head);
  return changes.map(({ location, description, bump }) => `${bump} ${location.join(" ")}: ${description}`);
}

test.each(changedDeclarations.map(([name], index) => [name, index] as const))("%s is reported", (_, index) => {
  const [, , , ...lines] = changedDeclarations[index] ?? [];
  expect(compareCase(index)).toEqual(lines);
});

test.each(unchangedDeclarations.map(([name], index) => [name, index] as const))("%s equals itself", (_, index) => {
  expect(compareCase(changedDeclarations.length + index)).toEqual([]);
});

test("a declaration that imports missing types is an error", async () => {
  const file = join(folder, "missing.d.ts");
  await writeFile(file, 'import type { A } from "./absent.js"; export type B = A;');
  expect(() => readModuleExports([file])).toThrow(`${file} imports the types of ./absent.js, which are missing`);
});
