import { createRequire } from "node:module";
import { mergeSettings } from "../desired-state/merge-settings.ts";
import type { Settings } from "../resources/writable-resources.ts";
import { writableResources } from "../resources/writable-resources.ts";

interface Examples {
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: Settings }>> };
  readonly paths: Readonly<
    Record<string, { put: { requestBody: { content: Record<string, { examples: Settings }> } } }>
  >;
}

const require = createRequire(import.meta.url);
const document: Examples = require("@zero-trust-accounts/types/openapi.json");

/** The examples of the full replacement of a resource, from the OpenAPI document. */
function readExamples(path: string, bodyKeys: readonly string[]): Settings[] {
  const examples = document.paths[path]?.put.requestBody.content["application/json"]?.examples ?? {};
  return Object.values(examples).map((reference) => {
    const { $ref } = reference as { readonly $ref: string };
    let value: unknown = document.components.examples[$ref.split("/").at(-1) ?? ""]?.value;
    for (const key of bodyKeys) value = (value as Settings)[key];
    return value as Settings;
  });
}

/** The full examples of each resource, by its name. */
export const exampleSettings: Readonly<Record<string, readonly Settings[]>> = Object.fromEntries(
  writableResources.map(({ name, path, bodyKeys }) => [name, readExamples(path, bodyKeys)]),
);

/** A tree with settings at a place. */
export const nest = (keys: readonly string[], value: unknown): Settings =>
  keys.reduceRight((nested: unknown, key) => ({ [key]: nested }), value) as Settings;

/** A desired state that declares everything that the examples of the OpenAPI document have. */
export const fullSettings: Settings = writableResources
  .map(({ name, declaredAt }) => nest(declaredAt, exampleSettings[name]?.[0]))
  // Merged blocks are a block.
  .reduce((tree, settings) => mergeSettings(tree, settings) as Settings);
