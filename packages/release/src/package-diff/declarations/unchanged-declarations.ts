/** Declarations that equal themselves. */
export const unchangedDeclarations: readonly (readonly [name: string, source: string])[] = [
  ["a class with private members", "export class A { #a: string; private b: string; readonly c: string; }"],
  ["a recursive type", "export interface A { a?: A; b: readonly A[] } export function f(a: A): A;"],
  ["a generic function", "export function f<T extends object>(a: T, ...rest: readonly T[]): Promise<T>;"],
  ["a generic interface", "export interface A<T> { a: T; map<U>(f: (a: T) => U): A<U> }"],
  ["a union of objects", 'export type A = { ok: true; a: 1 } | { ok: false; error: "x" };'],
  ["a mapped type", "export type A<T> = { [K in keyof T]: A<T[K]> };"],
  ["types of the runtime", "export function f(a: AbortSignal, b: RequestInit): Promise<Response>;"],
];
