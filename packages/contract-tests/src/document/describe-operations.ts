import type { JsonSchema } from "../schema/json-schema.ts";
import type { MediaType, OpenApiDocument, Operation, Parameter } from "./open-api-document.ts";
import { resolveReference } from "./resolve-reference.ts";

/** What an operation takes or answers, in one media type. */
export interface DescribedContent {
  readonly mediaType: string;
  readonly schema: JsonSchema;
  readonly examples: Readonly<Record<string, unknown>>;
}

export interface DescribedAnswer extends DescribedContent {
  /** As the document has it: `200`, `429`, `4XX`. */
  readonly status: string;
  readonly headers: Readonly<Record<string, JsonSchema>>;
}

/** One operation, its references followed and what it inherits written out. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly deprecated: boolean;
  /** The alternatives, each the names of the schemes that it needs together. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Omit<Parameter, "$ref">[];
  readonly body?: DescribedContent & { readonly required: boolean };
  readonly answers: readonly DescribedAnswer[];
}

const isOperation = (value: unknown): value is Operation =>
  typeof value === "object" && value !== null && "operationId" in value;

/** Every operation of a document. */
export function describeOperations(document: OpenApiDocument): readonly DescribedOperation[] {
  const follow = <Value extends object>(value: Value): Value => resolveReference(document, value);

  const contents = (content: Readonly<Record<string, MediaType>>): DescribedContent[] =>
    Object.entries(content).map(([mediaType, { schema, examples }]) => ({
      mediaType,
      schema,
      examples: Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, follow(example).value])),
    }));

  const answersOf = ({ responses }: Operation): DescribedAnswer[] =>
    Object.entries(responses).flatMap(([status, response]) => {
      const { headers = {}, content } = follow(response);
      const schemas = Object.entries(headers).map(([name, header]) => [name, follow(header).schema] as const);
      return contents(content).map((described) => ({ status, headers: Object.fromEntries(schemas), ...described }));
    });

  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      if (!isOperation(operation)) return [];
      const { operationId, deprecated = false, security = document.security ?? [] } = operation;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(follow);
      const requestBody = operation.requestBody && follow(operation.requestBody);
      const [content] = requestBody ? contents(requestBody.content) : [];
      return {
        operationId,
        method: method.toUpperCase(),
        path,
        deprecated,
        security: security.map((alternative) => Object.keys(alternative)),
        parameters: parameters.map(({ name, in: where, required = false, schema }) => ({
          name,
          in: where,
          required,
          schema,
        })),
        ...(content && { body: { ...content, required: requestBody?.required ?? false } }),
        answers: answersOf(operation),
      };
    }),
  );
}
