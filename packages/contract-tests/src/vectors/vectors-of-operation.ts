import type { DescribedOperation } from "../document/describe-operations.ts";
import type { OpenApiDocument, SecurityScheme } from "../document/open-api-document.ts";
import { nameOfBody } from "./name-of-schema.ts";
import type { OperationVectors } from "./operation-vectors.ts";
import type { Vector } from "./vector.ts";

const headerOf = ({ type, name = "" }: SecurityScheme): readonly [name: string, value: string] =>
  type === "http" ? ["authorization", "Bearer contract-tests-token"] : [name.toLowerCase(), "contract@example.com"];

/** A status that Prism takes for one of the documented range: a member of it that is not documented itself. */
const statusOf = (documented: string): number => Number(documented.replace("4XX", "400").replace("5XX", "503"));

/** What an operation of the document must be, and one vector for each of its examples and credentials. */
export function vectorsOfOperation(document: OpenApiDocument, operation: DescribedOperation): OperationVectors {
  const { body, answers, security, ...described } = operation;
  const { securitySchemes } = document.components;
  const credentials = security.map((names) => ({
    names,
    headers: Object.fromEntries(
      names.flatMap((name) => (securitySchemes[name] ? [headerOf(securitySchemes[name])] : [])),
    ),
  }));
  const [credential] = credentials;
  const headers = { ...credential?.headers };
  const [firstRequest] = Object.entries(body?.examples ?? {}).slice(0, 1);
  const request = firstRequest ? { body: firstRequest[1] } : {};
  const apart = credentials
    .filter(({ names }) => names.length > 1)
    .flatMap((alternative) => Object.entries(alternative.headers));

  const vectors: Vector[] = [
    ...Object.entries(body?.examples ?? {}).map(([name, value]) => ({ cell: `request ${name}`, headers, body: value })),
    ...answers.flatMap(({ status, mediaType, examples }) =>
      Object.entries(examples).map(([name, value]) => ({
        cell: `answer ${status} ${mediaType} ${name}`,
        headers: { ...headers, accept: mediaType, prefer: `code=${statusOf(status)}, example=${name}` },
        ...request,
        answer: { status: statusOf(status), body: value },
      })),
    ),
    ...(body?.required ? [{ cell: "body required", headers, refused: "required at " }] : []),
    ...credentials.map((each) => ({
      cell: `credential ${each.names.join(" with ")}`,
      headers: each.headers,
      ...request,
    })),
    ...[[], ...apart.map((header) => [header])].map((some) => ({
      cell: `credential ${some.map(([name]) => `${name} alone`).join() || "none"}`,
      headers: Object.fromEntries(some),
      ...request,
      refused: "401 at ",
    })),
  ];
  return {
    ...described,
    security,
    ...(body && {
      body: {
        required: body.required,
        mediaType: body.mediaType,
        vectors: nameOfBody(document, body.schema, operation.operationId),
      },
    }),
    answers: answers.map(({ status, mediaType, headers: described, schema }) => ({
      status,
      mediaType,
      headers: described,
      vectors: nameOfBody(document, schema, operation.operationId, status),
    })),
    vectors,
  };
}
