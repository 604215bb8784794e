import type { JsonSchema } from "../schema/json-schema.ts";
import type { MediaType, OpenApiDocument, OpenApiResponse, Operation, Parameter } from "./open-api-document.ts";
import { resolveReference } from "./resolve-reference.ts";

/** A request or response body in one media type. */
export interface DescribedContent {
  readonly mediaType: string;
  readonly schema: JsonSchema;
  /** The values of the examples by name. */
  readonly examples: Readonly<Record<string, unknown>>;
}

export interface DescribedResponse extends DescribedContent {
  /** A status or a range, as in the document: `200`, `429`, `4XX`. */
  readonly status: string;
  /** The schemas of the headers by name. */
  readonly headers: Readonly<Record<string, JsonSchema>>;
}

/** One operation with its references resolved and its inherited parameters and security filled in. */
export interface DescribedOperation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly deprecated: boolean;
  /** The alternatives. Each lists the names of the security schemes that a request needs together. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly Omit<Parameter, "$ref">[];
  readonly body?: DescribedContent & { readonly required: boolean };
  /** One entry for each status and media type. */
  readonly responses: readonly DescribedResponse[];
}

const isOperation = (value: unknown): value is Operation =>
  typeof value === "object" && value !== null && "operationId" in value;

function describeContents(
  document: OpenApiDocument,
  content: Readonly<Record<string, MediaType>>,
): readonly DescribedContent[] {
  return Object.entries(content).map(([mediaType, { schema, examples }]) => {
    const values = Object.entries(examples).map(([name, example]) => [name, resolveReference(document, example).value]);
    return { mediaType, schema, examples: Object.fromEntries(values) };
  });
}

function describeResponse(
  document: OpenApiDocument,
  status: string,
  response: OpenApiResponse,
): readonly DescribedResponse[] {
  const { headers: headerObjects = {}, content } = resolveReference(document, response);
  const schemas = Object.entries(headerObjects).map(([name, header]) => {
    const { schema } = resolveReference(document, header);
    return [name, schema] as const;
  });
  const headers = Object.fromEntries(schemas);
  return describeContents(document, content).map((described) => ({ status, headers, ...described }));
}

function describeParameter(document: OpenApiDocument, parameter: Parameter): Omit<Parameter, "$ref"> {
  const { name, in: location, required = false, schema } = resolveReference(document, parameter);
  return { name, in: location, required, schema };
}

function describeBody(document: OpenApiDocument, { requestBody }: Operation): DescribedOperation["body"] {
  if (requestBody === undefined) return undefined;
  const { content, required = false } = resolveReference(document, requestBody);
  const [described] = describeContents(document, content);
  return described && { ...described, required };
}

/** Describes every operation of a document. */
export function describeOperations(document: OpenApiDocument): readonly DescribedOperation[] {
  const describeOperation = (path: string, method: string, operation: Operation): DescribedOperation => {
    const { operationId, deprecated = false, security = document.security ?? [] } = operation;
    const parameters = [...(document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])];
    const body = describeBody(document, operation);
    return {
      operationId,
      method: method.toUpperCase(),
      path,
      deprecated,
      security: security.map((alternative) => Object.keys(alternative)),
      parameters: parameters.map((parameter) => describeParameter(document, parameter)),
      ...(body && { body }),
      responses: Object.entries(operation.responses).flatMap(([status, response]) =>
        describeResponse(document, status, response),
      ),
    };
  };
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    Object.entries(pathItem).flatMap(([method, operation]) =>
      isOperation(operation) ? [describeOperation(path, method, operation)] : [],
    ),
  );
}
