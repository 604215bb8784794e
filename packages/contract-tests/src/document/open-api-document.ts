import type { JsonSchema } from "../schema/json-schema.ts";

export interface Reference {
  readonly $ref?: string;
}

export interface MediaType {
  readonly schema: JsonSchema;
  readonly examples: Readonly<Record<string, { readonly value: unknown } & Reference>>;
}

interface Header extends Reference {
  readonly schema: JsonSchema;
}

export interface OpenApiResponse extends Reference {
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content: Readonly<Record<string, MediaType>>;
}

interface RequestBody extends Reference {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Parameter extends Reference {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

type SecurityRequirements = readonly Readonly<Record<string, readonly string[]>>[];

export interface Operation {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly security?: SecurityRequirements;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, OpenApiResponse>>;
}

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly Parameter[] };

/** The parts of the bundled document that the contract tests read. */
export interface OpenApiDocument {
  readonly jsonSchemaDialect?: string;
  readonly servers: readonly { readonly url: string }[];
  readonly security?: SecurityRequirements;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, OpenApiResponse>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}
