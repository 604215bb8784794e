import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { describeDocument } from "./describe-document.ts";
import { forbiddenBodies } from "./forbidden-bodies.ts";
import { marksOf } from "./marks-of.ts";
import { nameOfBody } from "./name-of-schema.ts";
import type { BodyVectors } from "./operation-vectors.ts";
import { vectorsOfOperation } from "./vectors-of-operation.ts";
import { vectorsOfSchema } from "./vectors-of-schema.ts";

/** JSON with one vector a line, so that a diff shows which changed. */
function text({ vectors, ...rest }: { readonly vectors: readonly unknown[] }): string {
  const head = JSON.stringify(rest, null, 2).replace(/\n?}$/, Object.keys(rest).length > 0 ? "," : "");
  return `${head}\n  "vectors": [\n${vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(",\n")}\n  ]\n}\n`;
}

/** Every committed file of vectors by its name, as the document gives it today. */
export function vectorFiles(document: OpenApiDocument): ReadonlyMap<string, string> {
  const operations = describeOperations(document);
  const bodies = (direction: "request" | "answer") => {
    const contents = operations.flatMap<readonly [name: string, schema: JsonSchema]>(
      ({ operationId, body, answers }) =>
        direction === "answer"
          ? answers.map(({ schema, status }) => [nameOfBody(document, schema, operationId, status), schema])
          : body
            ? [[nameOfBody(document, body.schema, operationId), body.schema]]
            : [],
    );
    const schemas = new Map(contents);
    return [...schemas].map(([name, schema]) => {
      const vectors = vectorsOfSchema(document, schema, direction);
      const content: BodyVectors = { ...marksOf(document, schema), vectors };
      return [name, content] as const;
    });
  };
  const requests = bodies("request");
  return new Map([
    ["vectors/document.json", `${JSON.stringify(describeDocument(document), null, 2)}\n`],
    ...operations.map(
      (operation) =>
        [`vectors/operations/${operation.operationId}.json`, text(vectorsOfOperation(document, operation))] as const,
    ),
    ...requests.map(([name, content]) => [`vectors/requests/${name}.json`, text(content)] as const),
    ...bodies("answer").map(([name, content]) => [`vectors/answers/${name}.json`, text(content)] as const),
    ...requests.map(
      ([name, { vectors }]) => [`src/generated/${name}.test-d.ts`, forbiddenBodies(name, vectors)] as const,
    ),
  ]);
}
