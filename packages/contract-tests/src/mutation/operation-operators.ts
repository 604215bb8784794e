import type { DescribedOperation } from "../document/describe-operations.ts";
import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { Change, Mutant } from "./mutant.ts";

type Broken = readonly [operator: string, detail: string, ...changes: readonly Change[]];

function ofOperation(document: OpenApiDocument, operation: DescribedOperation): readonly Broken[] {
  const { operationId, method, path, deprecated, body, answers } = operation;
  const at = ["paths", path, method.toLowerCase()];
  const statuses = [...new Set(answers.map(({ status }) => status))];
  const value = document.paths[path]?.[method.toLowerCase()];
  const free = ["get", "post", "put", "patch", "delete"].find((other) => !(other in (document.paths[path] ?? {})));
  const broken: Broken[] = [
    ["drop security", operationId, { at: [...at, "security"], value: [] }],
    ["narrow security", operationId, { at: [...at, "security"], value: [{ apiToken: [] }] }],
    ["change security", operationId, { at: [...at, "security"], value: [{ apiToken: [], apiEmail: [], apiKey: [] }] }],
    ["change method", operationId, { at: [...at.slice(0, -1), free ?? "trace"], value }, { at }],
    ["drop operation", operationId, { at }],
    ["rename operation", operationId, { at: [...at, "operationId"], value: `${operationId}Renamed` }],
    ["flip deprecated", operationId, { at: [...at, "deprecated"], value: !deprecated }],
    ...statuses.flatMap((status): Broken[] => [
      ["drop status", `${operationId} ${status}`, { at: [...at, "responses", status] }],
      [
        "swap answer",
        `${operationId} ${status}`,
        {
          at: [...at, "responses", status],
          value: { $ref: `#/components/responses/${status === "404" ? "unauthorized" : "not-found"}` },
        },
      ],
    ]),
  ];
  if (body === undefined) return broken;
  return [
    ...broken,
    ["drop request body", operationId, { at: [...at, "requestBody"] }],
    ["optional request body", operationId, { at: [...at, "requestBody", "required"], value: false }],
    ...Object.keys(document.components.schemas)
      .filter((name) => name.endsWith("Body") || name.endsWith("Settings") || name === "GatewayConfiguration")
      .map(
        (name): Broken => [
          "swap body",
          `${operationId} ${name}`,
          {
            at: [...at, "requestBody", "content", "application/json", "schema"],
            value: { $ref: `#/components/schemas/${name}` },
          },
        ],
      )
      .filter(([, , change]) => JSON.stringify(change?.value) !== JSON.stringify(body.schema)),
  ];
}

/** Every way to break what the document says beside its schemas. */
export function operationMutants(document: OpenApiDocument): readonly Mutant[] {
  const { paths, components, security = [] } = document;
  const broken: readonly Broken[] = [
    ...describeOperations(document).flatMap((operation) => ofOperation(document, operation)),
    ...Object.entries(paths).flatMap(([path, value]): Broken[] => [
      ["change path", path, { at: ["paths", `${path}s`], value }, { at: ["paths", path] }],
      [
        "change path",
        `${path} account`,
        { at: ["paths", path.replace("account_id", "account")], value },
        { at: ["paths", path] },
      ],
      ["drop parameters", path, { at: ["paths", path, "parameters"] }],
    ]),
    ...security.map(
      (_alternative, index): Broken => ["drop security", String(index), { at: ["security", String(index)] }],
    ),
    ...Object.keys(components.securitySchemes).flatMap((name): Broken[] => [
      ["change security scheme", name, { at: ["components", "securitySchemes", name, "type"], value: "oauth2" }],
      [
        "change security scheme",
        `${name} header`,
        { at: ["components", "securitySchemes", name, "name"], value: "X-Other" },
      ],
    ]),
    ["change server", "url", { at: ["servers", "0", "url"], value: "https://api.example.com/client/v4" }],
    ["change dialect", "draft-07", { at: ["jsonSchemaDialect"], value: "http://json-schema.org/draft-07/schema#" }],
    ["optional parameter", "account_id", { at: ["components", "parameters", "account-id", "required"], value: false }],
  ];
  return broken.map(([operator, detail, ...changes]) => ({ operator, name: `${operator}: ${detail}`, changes }));
}
