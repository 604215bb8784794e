import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";

/** What the document says of all operations together. */
export const describeDocument = (document: OpenApiDocument) => ({
  jsonSchemaDialect: document.jsonSchemaDialect,
  servers: document.servers.map(({ url }) => url),
  securitySchemes: Object.entries(document.components.securitySchemes).map(
    ([name, { type, scheme, in: where, name: header }]) => ({ name, type, scheme, in: where, header }),
  ),
  operations: describeOperations(document).map(({ operationId }) => operationId),
});
