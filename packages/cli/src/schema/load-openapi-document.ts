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

/** Loads JSON in every supported version of Node without a warning. */
const require = createRequire(import.meta.url);

/** Reads the bundled document. */
export const loadOpenApiDocument = (): OpenApiDocument => require("@zero-trust-accounts/types/openapi.json");
