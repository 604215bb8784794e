import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareExports } from "./compare-exports.ts";
import { type ExportedModules, readModuleExports } from "./read-module-exports.ts";

/** Declarations before and after a change, and the expected changes. */
type Case = readonly [name: string, base: string, head: string, ...lines: string[]];

const cases: readonly Case[] = [
  [
    "an exported class that is removed",
    "export class ApiError extends Error {}",
    "export {};",
    "major ApiError: removed",
  ],
  ["an exported type that is removed", "export type A = string;", "export {};", "major A: removed"],
  ["an added export", "export {};", "export const a: number;", "minor a: added"],
  [
    "a class that is only a type",
    "export class A { a: 1 }",
    "export interface A { a: 1 }",
    "major A: is only a type now",
  ],
  [
    "an optional property that is removed from a result",
    "export function f(): { a: number; b?: string };",
    "export function f(): { a: number };",
    "major f (result) b: removed",
  ],
  [
    "a property that is added to a result",
    "export interface R { a: number } export function f(): Promise<R>;",
    "export interface R { a: number; b: string } export function f(): Promise<R>;",
    "minor f (result) b: added",
  ],
  [
    "a result that may be undefined",
    "export function f(): string;",
    "export function f(): string | undefined;",
    "major f (result): may be undefined",
  ],
  [
    "a result of another type",
    "export function f(): string;",
    "export function f(): number;",
    "major f (result): changed from string to number",
  ],
  [
    "a function that returns a value now",
    "export function f(): void;",
    "export function f(): string;",
    "minor f (result): returns a value now",
  ],
  [
    "a newly required option of a method",
    "export interface C { get(options: { a: string }): void } export const c: C;",
    "export interface C { get(options: { a: string; b: string }): void } export const c: C;",
    "major c get (argument 1) b: added and required",
  ],
  [
    "an option that is added",
    "export interface O { a: string } export function f(options: O): void;",
    "export interface O { a: string; b?: string } export function f(options: O): void;",
    "minor f (argument 1) b: added",
  ],
  [
    "an option that is removed",
    "export interface O { a?: string; b?: string } export function f(options: O): void;",
    "export interface O { a?: string } export function f(options: O): void;",
    "major f (argument 1) b: removed",
  ],
  [
    "an option that becomes optional",
    "export function f(options: { a: string }): void;",
    "export function f(options: { a?: string }): void;",
    "minor f (argument 1) a: may be undefined",
  ],
  [
    "an argument that accepts fewer types",
    "export function f(a: string | (() => string)): void;",
    "export function f(a: string): void;",
    "major f (argument 1): may no longer be () => string",
  ],
  [
    "a new required argument",
    "export function f(): void;",
    "export function f(a: 1): void;",
    "major f (argument 1): parameter added",
  ],
  [
    "a new optional argument",
    "export function f(): void;",
    "export function f(a?: 1): void;",
    "minor f (argument 1): parameter added",
  ],
  [
    "a callback that receives less",
    "export function f(report: (a: { b: 1; c: 2 }) => void): void;",
    "export function f(report: (a: { b: 1 }) => void): void;",
    "major f (argument 1) (argument 1) c: removed",
  ],
  [
    "a literal that is removed and one that is added",
    'export type M = "a" | "b";',
    'export type M = "a" | "c";',
    'major M: value "b" removed',
    'minor M: value "c" added',
  ],
  [
    "an alternative that is added to a result",
    "export function f(): { ok: true; a: 1 } | { ok: false; b: 2 };",
    "export function f(): { ok: true; a: 1 } | { ok: false; b: 2 } | string;",
    "major f (result): may be string",
  ],
  [
    "a result that becomes readonly",
    "export function f(): 1[];",
    "export function f(): readonly 1[];",
    "major f (result): is readonly now",
  ],
  [
    "a static method that is removed",
    "export class A { static make(): A; }",
    "export class A {}",
    "major A make: removed",
  ],
  [
    "a constructor that requires an argument",
    "export class A {}",
    "export class A { constructor(a: string); }",
    "major A (argument 1): parameter added",
  ],
  [
    "a type that nothing exported uses",
    "export interface A { a: 1 }",
    "export interface A { a: 1; b: 2 }",
    "minor A b: added",
    "major A b: added and required",
  ],
  [
    "the mapping of a generic type",
    "export type A<T> = { [K in keyof T]: T[K] };",
    "export type A<T> = { [K in keyof T]-?: T[K] };",
    "major A: changed from { [K in keyof T]: T[K] } to { [K in keyof T]-?: T[K] }",
  ],
  [
    "the body of a generic type",
    "export type A<T> = T extends string ? 1 : 2;",
    "export type A<T> = T extends string ? 1 : 3;",
    "major A: changed from T extends string ? 1 : 2 to T extends string ? 1 : 3",
  ],
  [
    "a narrower type parameter",
    "export type A<T extends string | number> = { a: T };",
    "export type A<T extends string> = { a: T };",
    "major A <T>: may no longer be number",
  ],
];

const unchanged: readonly (readonly [name: string, source: string])[] = [
  ["a class with private members", "export class A { #a: string; private b: string; readonly c: string; }"],
  ["a recursive type", "export interface A { a?: A; b: readonly A[] } export function f(a: A): A;"],
  ["a generic function", "export function f<T extends object>(a: T, ...rest: readonly T[]): Promise<T>;"],
  ["a generic interface", "export interface A<T> { a: T; map<U>(f: (a: T) => U): A<U> }"],
  ["a union of objects", 'export type A = { ok: true; a: 1 } | { ok: false; error: "x" };'],
  ["a mapped type", "export type A<T> = { [K in keyof T]: A<T[K]> };"],
  ["types of the runtime", "export function f(a: AbortSignal, b: RequestInit): Promise<Response>;"],
];

let folder: string;
let modules: ExportedModules;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "declarations-")));
  const sources = [...cases, ...unchanged.map(([name, source]) => [name, source, source] as const)];
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

test.each(cases.map(([name], index) => [name, index] as const))("%s is reported", (_, index) => {
  const [, , , ...lines] = cases[index] ?? [];
  expect(compareCase(index)).toEqual(lines);
});

test.each(unchanged.map(([name], index) => [name, index] as const))("%s equals itself", (_, index) => {
  expect(compareCase(cases.length + index)).toEqual([]);
});

test("a declaration that imports missing types is an error", async () => {
  const file = join(folder, "missing.d.ts");
  await writeFile(file, 'import type { A } from "./absent.js"; export type B = A;');
  expect(() => readModuleExports([file])).toThrow(`${file} imports the types of ./absent.js, which are missing`);
});
