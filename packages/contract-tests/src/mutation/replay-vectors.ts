import { isDeepStrictEqual } from "node:util";
import {
  type DescribedContent,
  type DescribedOperation,
  type DescribedResponse,
  describeOperations,
} from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import { createSchemaValidator } from "../schema/create-schema-validator.ts";
import { serializeSchema } from "../schema/serialize-schema.ts";
import type { BodyVectors } from "../vectors/body-vectors.ts";
import { type Direction, listBodyTestCases } from "../vectors/create-body-vectors.ts";
import { describeDocument } from "../vectors/describe-document.ts";
import { listAnnotations } from "../vectors/list-annotations.ts";
import type { OperationVectors } from "../vectors/operation-vectors.ts";
import type { CommittedVectors } from "../vectors/read-committed-vectors.ts";
import { isRejectedByTypesOnly, nameTestCase, type Vector } from "../vectors/vector.ts";

/** The failures of body vectors by their file name and schema. Most mutants leave most schemas unchanged. */
export type ReplayCache = Map<string, readonly string[]>;

interface BodyReplay {
  readonly direction: Direction;
  readonly vectorFile: string;
  readonly content: DescribedContent;
  readonly bodyVectors: BodyVectors | undefined;
}

type ResponseSummary = Pick<DescribedResponse, "status" | "mediaType" | "headers">;

/** Names the examples of an operation in the same way as its vectors. */
function listExamples({ body, responses }: DescribedOperation): Record<string, unknown> {
  const requestExamples = Object.entries(body?.examples ?? {}).map(([name, value]) => [`request ${name}`, value]);
  const responseExamples = responses.flatMap(({ status, mediaType, examples }) =>
    Object.entries(examples).map(([name, value]) => [`response ${status} ${mediaType} ${name}`, value]),
  );
  return Object.fromEntries([...requestExamples, ...responseExamples]);
}

function listCommittedExamples(vectors: readonly Vector[]): Record<string, unknown> {
  const requestVectors = vectors.filter(({ requirement }) => requirement.startsWith("request "));
  const requestExamples = requestVectors.map(({ requirement, body }) => [requirement, body]);
  const responseExamples = vectors.flatMap(({ requirement, response }) =>
    response ? [[requirement, response.body]] : [],
  );
  return Object.fromEntries([...requestExamples, ...responseExamples]);
}

function summarizeResponse({ status, mediaType, headers }: ResponseSummary): ResponseSummary {
  return { status, mediaType, headers };
}

/** Converts a value to what a committed JSON file would contain. */
const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const isSameAsCommitted = (value: unknown, committed: unknown): boolean => isDeepStrictEqual(toJson(value), committed);

/**
 * Replays every committed vector on a document with ajv, without a server.
 * Yields one line for each vector or description that does not match the document.
 */
export function* replayVectors(
  document: OpenApiDocument,
  committedVectors: CommittedVectors,
  cache: ReplayCache = new Map(),
): Generator<string, void> {
  const validator = createSchemaValidator(document);
  const describedOperations = describeOperations(document);

  function replayBody({ direction, vectorFile, content, bodyVectors }: BodyReplay): readonly string[] {
    const { schema } = content;
    const key = `${vectorFile} ${serializeSchema(document, schema)}`;
    const cachedFailures = cache.get(key);
    if (cachedFailures !== undefined) return cachedFailures;
    if (bodyVectors === undefined) throw new Error(`${vectorFile} has no vectors`);
    const { vectors, ...annotations } = bodyVectors;
    const validatorVectors = vectors.filter((vector) => !isRejectedByTypesOnly(vector));
    const failures = [...validator.findFailedVectors(schema, validatorVectors)];
    if (!isDeepStrictEqual(listAnnotations(document, schema), annotations))
      failures.push("other fields are read-only or deprecated");
    const testCases = new Set(vectors.map(nameTestCase));
    for (const testCase of listBodyTestCases(document, schema, direction))
      if (!testCases.has(testCase)) failures.push(`no vector for ${testCase}`);
    const namedFailures = failures.map((failure) => `${vectorFile}: ${failure}`);
    cache.set(key, namedFailures);
    return namedFailures;
  }

  function* replayOperation(committed: OperationVectors): Generator<string, void> {
    const { vectors, body, responses, ...description } = committed;
    const { operationId, method, path } = description;
    const operation = describedOperations.find((candidate) => candidate.method === method && candidate.path === path);
    if (operation === undefined) {
      yield `${operationId}: ${method} ${path} is missing`;
      return;
    }
    const { body: actualBody, responses: actualResponses, ...actualDescription } = operation;
    if (!isSameAsCommitted(actualDescription, description)) yield `${operationId}: the description differs`;

    if (!isDeepStrictEqual(actualResponses.map(summarizeResponse), responses.map(summarizeResponse)))
      yield `${operationId}: the responses differ`;
    const hasSameBody = actualBody?.required === body?.required && actualBody?.mediaType === body?.mediaType;
    if (!hasSameBody) yield `${operationId}: the request body differs`;
    if (!isDeepStrictEqual(listExamples(operation), listCommittedExamples(vectors)))
      yield `${operationId}: the examples differ`;

    if (actualBody && body) {
      const { vectorFile } = body;
      const bodyVectors = committedVectors.requests.get(vectorFile);
      yield* replayBody({ direction: "request", vectorFile, content: actualBody, bodyVectors });
    }
    for (const [index, content] of actualResponses.entries()) {
      const vectorFile = responses[index]?.vectorFile ?? "";
      const bodyVectors = committedVectors.responses.get(vectorFile);
      yield* replayBody({ direction: "response", vectorFile, content, bodyVectors });
    }
  }

  if (!isSameAsCommitted(describeDocument(document), committedVectors.document))
    yield "the document: servers, security schemes, dialect or operations differ";
  for (const operation of committedVectors.operations) yield* replayOperation(operation);
}
