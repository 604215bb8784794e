import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import type { BodyVectors } from "./body-vectors.ts";
import { createBodyVectors, type Direction } from "./create-body-vectors.ts";
import { createOperationVectors } from "./create-operation-vectors.ts";
import { createTypeTest } from "./create-type-test.ts";
import { describeDocument } from "./describe-document.ts";
import { listAnnotations } from "./list-annotations.ts";
import { nameBody } from "./name-body.ts";

type NamedFile = readonly [path: string, text: string];
type NamedSchema = readonly [name: string, schema: JsonSchema];

/** Writes one vector a line, so that a diff shows the vectors that changed. */
function formatVectors({ vectors, ...description }: { readonly vectors: readonly unknown[] }): string {
  const head = JSON.stringify(description, null, 2).replace(/\n}$/, ",");
  const lines = vectors.map((vector) => `    ${JSON.stringify(vector)}`);
  return `${head}\n  "vectors": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

function listRequestSchemas(document: OpenApiDocument): readonly NamedSchema[] {
  return describeOperations(document).flatMap(({ operationId, body }) =>
    body ? [[nameBody(document, body.schema, operationId), body.schema] as const] : [],
  );
}

function listResponseSchemas(document: OpenApiDocument): readonly NamedSchema[] {
  return describeOperations(document).flatMap(({ operationId, responses }) =>
    responses.map(({ schema, status }) => [nameBody(document, schema, operationId, status), schema] as const),
  );
}

/** Creates the vectors of each schema. A schema that several operations share has one file. */
function createSchemaVectors(document: OpenApiDocument, schemas: readonly NamedSchema[], direction: Direction) {
  return [...new Map(schemas)].map(([name, schema]) => {
    const vectors = createBodyVectors(document, schema, direction);
    const content: BodyVectors = { ...listAnnotations(document, schema), vectors };
    return [name, content] as const;
  });
}

/** Creates the text of every vector file and type test, by its path in the package. */
export function createVectorFiles(document: OpenApiDocument): ReadonlyMap<string, string> {
  const requests = createSchemaVectors(document, listRequestSchemas(document), "request");
  const responses = createSchemaVectors(document, listResponseSchemas(document), "response");
  const operationFiles = describeOperations(document).map((operation): NamedFile => {
    const text = formatVectors(createOperationVectors(document, operation));
    return [`vectors/operations/${operation.operationId}.json`, text];
  });
  const requestFiles = requests.map(
    ([name, content]): NamedFile => [`vectors/requests/${name}.json`, formatVectors(content)],
  );
  const responseFiles = responses.map(
    ([name, content]): NamedFile => [`vectors/responses/${name}.json`, formatVectors(content)],
  );
  const typeTests = requests.map(
    ([name, { vectors }]): NamedFile => [`src/generated/${name}.test-d.ts`, createTypeTest(name, vectors)],
  );
  const documentFile: NamedFile = ["vectors/document.json", `${JSON.stringify(describeDocument(document), null, 2)}\n`];
  return new Map([documentFile, ...operationFiles, ...requestFiles, ...responseFiles, ...typeTests]);
}
