import type { JsonSchema } from "../schema/json-schema.ts";

export interface Reference {
  readonly $ref?: string;
}

export interface MediaType {
  readonly schema: JsonSchema;
  readonly examples: Readonly<Record<string, { readonly value: unknown } & Reference>>;
}

export interface Header extends Reference {
  readonly schema: JsonSchema;
}

export interface Answer extends Reference {
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface RequestBody extends Reference {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Parameter extends Reference {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

export type Security = readonly Readonly<Record<string, readonly string[]>>[];

export interface Operation {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly security?: Security;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly Parameter[] };

/** The bundled document, as far as the contract tests read it. */
export interface OpenApiDocument {
  readonly jsonSchemaDialect?: string;
  readonly servers: readonly { readonly url: string }[];
  readonly security?: Security;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, Answer>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}
