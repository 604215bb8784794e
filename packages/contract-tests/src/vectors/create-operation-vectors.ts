import type { DescribedOperation } from "../document/describe-operations.ts";
import type { OpenApiDocument, SecurityScheme } from "../document/open-api-document.ts";
import { nameBody } from "./name-body.ts";
import type { OperationVectors } from "./operation-vectors.ts";
import type { Vector } from "./vector.ts";

type Header = readonly [name: string, value: string];

/** The body of a request, or nothing if the operation has none. */
type RequestBody = Pick<Vector, "body">;

interface Credential {
  readonly schemeNames: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const createCredentialHeader = ({ type, name = "" }: SecurityScheme): Header =>
  type === "http" ? ["authorization", "Bearer contract-tests-token"] : [name.toLowerCase(), "contract@example.com"];

/** Returns the status that Prism must use. For a range, it is a status that the document does not list separately. */
const chooseStatus = (documented: string): number => Number(documented.replace("4XX", "400").replace("5XX", "503"));

function listCredentials(document: OpenApiDocument, { security }: DescribedOperation): readonly Credential[] {
  const { securitySchemes } = document.components;
  return security.map((schemeNames) => {
    const schemes = schemeNames.flatMap((name) => securitySchemes[name] ?? []);
    return { schemeNames, headers: Object.fromEntries(schemes.map(createCredentialHeader)) };
  });
}

/** Creates a vector for each accepted credential, for each incomplete one, and for a request without any. */
function createCredentialVectors(credentials: readonly Credential[], request: RequestBody): readonly Vector[] {
  const accepted = credentials.map(({ schemeNames, headers }) => ({
    requirement: `credential ${schemeNames.join(" with ")}`,
    headers,
    ...request,
  }));
  const none = { requirement: "credential none", headers: {}, ...request, rejectedBy: "401 at " };
  const incomplete = credentials
    .filter(({ schemeNames }) => schemeNames.length > 1)
    .flatMap(({ headers }) => Object.entries(headers))
    .map(([name, value]) => ({
      requirement: `credential ${name} alone`,
      headers: { [name]: value },
      ...request,
      rejectedBy: "401 at ",
    }));
  return [...accepted, none, ...incomplete];
}

/** Creates the description of an operation, with one vector for each of its examples and credentials. */
export function createOperationVectors(document: OpenApiDocument, operation: DescribedOperation): OperationVectors {
  const { body, responses, security, ...description } = operation;
  const credentials = listCredentials(document, operation);
  const headers = { ...credentials[0]?.headers };
  const requestExamples = Object.entries(body?.examples ?? {});
  const [firstExample] = requestExamples;
  const request: RequestBody = firstExample ? { body: firstExample[1] } : {};

  const requestVectors = requestExamples.map(([name, value]) => ({
    requirement: `request ${name}`,
    headers,
    body: value,
  }));
  const responseVectors = responses.flatMap(({ status, mediaType, examples }) =>
    Object.entries(examples).map(([name, value]) => ({
      requirement: `response ${status} ${mediaType} ${name}`,
      headers: { ...headers, accept: mediaType, prefer: `code=${chooseStatus(status)}, example=${name}` },
      ...request,
      response: { status: chooseStatus(status), body: value },
    })),
  );
  const missingBodyVectors = body?.required
    ? [{ requirement: "body required", headers, rejectedBy: "required at " }]
    : [];
  const describedBody = body && {
    required: body.required,
    mediaType: body.mediaType,
    vectorFile: nameBody(document, body.schema, operation.operationId),
  };
  return {
    ...description,
    security,
    ...(describedBody && { body: describedBody }),
    responses: responses.map(({ status, mediaType, headers: responseHeaders, schema }) => ({
      status,
      mediaType,
      headers: responseHeaders,
      vectorFile: nameBody(document, schema, operation.operationId, status),
    })),
    vectors: [
      ...requestVectors,
      ...responseVectors,
      ...missingBodyVectors,
      ...createCredentialVectors(credentials, request),
    ],
  };
}
