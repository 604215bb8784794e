import { join } from "node:path";
import { createOpenapiModule } from "@zero-trust-accounts/codegen";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import type { OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { expect, test } from "vitest";
import { applyEdits } from "../cases/apply-edits.ts";
import { baseDocument } from "../cases/base-document.ts";
import { labelledChanges } from "../cases/labelled-changes.ts";

/** The programs are compiled in the client's folder, because the client depends on openapi-fetch. */
const folder = join(repositoryRoot, "packages/client");
const typesFile = join(folder, "room-types.ts");
const programFile = join(folder, "program.ts");

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
};

const imports = `
import createClient from "openapi-fetch";
import type { components, paths } from "./room-types.ts";
const api = createClient<paths>();
`;
const getRoom = `const { data } = await api.GET("/rooms/{id}", { params: { path: { id: "1" } } });\n`;
const createReport = `const { data } = await api.POST("/reports", { body: {} });\n`;

/** Programs of consumers, by the name of the labelled change that breaks them. */
const programs: readonly (readonly [change: string, program: string])[] = [
  ["a second success response with another body", `${getRoom}export const id = data?.id;`],
  ["a second media type of a success response", `${getRoom}export const id = data?.id;`],
  ["a renamed component of responses", `export type Rejection = components["responses"]["Rejection"];`],
  ["a renamed component of parameters", `export type Trace = components["parameters"]["Trace"];`],
  ["a renamed component of headers", `export type Version = components["headers"]["Version"];`],
  ["a response that no longer has undescribed fields", `${createReport}export const pages = data?.pages;`],
];

/** Compiles a program against the types of a document. Returns the compiler's errors. */
async function compile(document: object, program: string): Promise<readonly string[]> {
  // The cast is safe: openapi-typescript validates the document.
  const types = await createOpenapiModule(structuredClone(document) as unknown as OpenAPI3);
  const sources = new Map([
    [typesFile, types],
    [programFile, `${imports}${program}`],
  ]);
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, ...options) => {
    const source = sources.get(name);
    if (source === undefined) return getSourceFile(name, ...options);
    return ts.createSourceFile(name, source, ts.ScriptTarget.ES2022);
  };
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([programFile], compilerOptions, host));
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test.for(programs)("%s breaks a program that compiled, and is labelled as major", async ([name, program]) => {
  const [, bump, , ...edits] = labelledChanges.find(([candidate]) => candidate === name) ?? [];
  expect(bump).toBe("major");
  expect(await compile(baseDocument, program)).toEqual([]);
  expect(await compile(applyEdits(baseDocument, edits), program)).not.toEqual([]);
});
