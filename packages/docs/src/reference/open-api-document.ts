import document from "@zero-trust-accounts/types/openapi.json" with { type: "json" };
import type { Schema } from "./schema.ts";

interface Reference {
  readonly $ref?: string;
}

interface Example extends Reference {
  readonly summary?: string;
  readonly value?: unknown;
}

interface Body {
  readonly content?: Readonly<
    Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, Example>> }>
  >;
}

interface Response extends Reference, Body {
  readonly description?: string;
}

/** An operation of the OpenAPI document. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Response>>;
}

/** The operations of the document by path and method. */
export const paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>> = document.paths as never;

/** Follows the references of an object within the document. */
export function resolve<Value extends Reference>(value: Value): Value {
  if (value.$ref === undefined) return value;
  const keys = value.$ref.replace("#/", "").split("/");
  const target = keys.reduce<unknown>((parent, key) => Object(parent)[key], document);
  if (target === undefined) throw new Error(`the document has no ${value.$ref}`);
  const { $ref: _, ...siblings } = value;
  // A reference points to an object of the same kind, which the lint rules of the spec check.
  return { ...resolve(target as Value), ...siblings };
}
