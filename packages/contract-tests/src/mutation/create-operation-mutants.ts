import type { DescribedOperation } from "../document/describe-operations.ts";
import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import { createMutant, type NamedChange } from "./create-mutant.ts";
import type { Mutant } from "./mutant.ts";

const methods = ["get", "post", "put", "patch", "delete"];

function changeMethod(document: OpenApiDocument, { operationId, method, path }: DescribedOperation): NamedChange {
  const pathItem = document.paths[path] ?? {};
  const unusedMethod = methods.find((candidate) => !(candidate in pathItem)) ?? "trace";
  const value = pathItem[method.toLowerCase()];
  return [
    "change method",
    operationId,
    { location: ["paths", path, unusedMethod], value },
    { location: ["paths", path, method.toLowerCase()] },
  ];
}

function changeResponses({ operationId, method, path, responses }: DescribedOperation): readonly NamedChange[] {
  const statuses = [...new Set(responses.map(({ status }) => status))];
  return statuses.flatMap((status): NamedChange[] => {
    const location = ["paths", path, method.toLowerCase(), "responses", status];
    const otherResponse = status === "404" ? "unauthorized" : "not-found";
    const value = { $ref: `#/components/responses/${otherResponse}` };
    return [
      ["drop status", `${operationId} ${status}`, { location }],
      ["swap response", `${operationId} ${status}`, { location, value }],
    ];
  });
}

function changeBody(document: OpenApiDocument, operation: DescribedOperation): readonly NamedChange[] {
  const { operationId, method, path, body } = operation;
  if (body === undefined) return [];
  const location = ["paths", path, method.toLowerCase(), "requestBody"];
  const schemaLocation = [...location, "content", "application/json", "schema"];
  const bodySchemas = Object.keys(document.components.schemas).filter(
    (name) => name.endsWith("Body") || name.endsWith("Settings") || name === "GatewayConfiguration",
  );
  const swaps = bodySchemas
    .map((name) => ({ name, value: { $ref: `#/components/schemas/${name}` } }))
    .filter(({ value }) => JSON.stringify(value) !== JSON.stringify(body.schema))
    .map(
      ({ name, value }): NamedChange => ["swap body", `${operationId} ${name}`, { location: schemaLocation, value }],
    );
  return [
    ["drop request body", operationId, { location }],
    ["optional request body", operationId, { location: [...location, "required"], value: false }],
    ...swaps,
  ];
}

function changeOperation(document: OpenApiDocument, operation: DescribedOperation): readonly NamedChange[] {
  const { operationId, method, path, deprecated } = operation;
  const location = ["paths", path, method.toLowerCase()];
  const security = [...location, "security"];
  return [
    ["drop security", operationId, { location: security, value: [] }],
    ["narrow security", operationId, { location: security, value: [{ apiToken: [] }] }],
    ["change security", operationId, { location: security, value: [{ apiToken: [], apiEmail: [], apiKey: [] }] }],
    changeMethod(document, operation),
    ["drop operation", operationId, { location }],
    ["rename operation", operationId, { location: [...location, "operationId"], value: `${operationId}Renamed` }],
    ["flip deprecated", operationId, { location: [...location, "deprecated"], value: !deprecated }],
    ...changeResponses(operation),
    ...changeBody(document, operation),
  ];
}

function changePath(path: string, value: unknown): readonly NamedChange[] {
  const removal = { location: ["paths", path] };
  const otherParameter = path.replace("account_id", "account");
  return [
    ["change path", path, { location: ["paths", `${path}s`], value }, removal],
    ["change path", `${path} account`, { location: ["paths", otherParameter], value }, removal],
    ["drop parameters", path, { location: ["paths", path, "parameters"] }],
  ];
}

function changeSecurityScheme(name: string): readonly NamedChange[] {
  const location = ["components", "securitySchemes", name];
  return [
    ["change security scheme", name, { location: [...location, "type"], value: "oauth2" }],
    ["change security scheme", `${name} header`, { location: [...location, "name"], value: "X-Other" }],
  ];
}

function changeSharedParts({ components, security = [] }: OpenApiDocument): readonly NamedChange[] {
  const requirements = security.map(
    (_alternative, index): NamedChange => ["drop security", String(index), { location: ["security", String(index)] }],
  );
  const parameter = ["components", "parameters", "account-id", "required"];
  return [
    ...requirements,
    ...Object.keys(components.securitySchemes).flatMap(changeSecurityScheme),
    ["change server", "url", { location: ["servers", "0", "url"], value: "https://api.example.com/client/v4" }],
    [
      "change dialect",
      "draft-07",
      { location: ["jsonSchemaDialect"], value: "http://json-schema.org/draft-07/schema#" },
    ],
    ["optional parameter", "account_id", { location: parameter, value: false }],
  ];
}

/** Creates the mutants of everything except shared responses and schemas. */
export function createOperationMutants(document: OpenApiDocument): readonly Mutant[] {
  const namedChanges = [
    ...describeOperations(document).flatMap((operation) => changeOperation(document, operation)),
    ...Object.entries(document.paths).flatMap(([path, pathItem]) => changePath(path, pathItem)),
    ...changeSharedParts(document),
  ];
  return namedChanges.map(createMutant);
}
