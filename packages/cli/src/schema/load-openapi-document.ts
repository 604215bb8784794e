import { createRequire } from "node:module";
import type { JsonSchema } from "./json-schema.ts";

/** The parts of the bundled OpenAPI document that this package reads. */
export interface OpenApiDocument {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly put?: { readonly requestBody: { readonly content: Readonly<Record<string, { schema: JsonSchema }>> } };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** Reads the bundled document. `require` loads JSON in every supported version of Node without a warning. */
export const loadOpenApiDocument = (): OpenApiDocument =>
  createRequire(import.meta.url)("@zero-trust-accounts/types/openapi.json");
