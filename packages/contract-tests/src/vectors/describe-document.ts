import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";

/** Describes the parts of the document that all operations share, and lists the operations. */
export const describeDocument = (document: OpenApiDocument) => ({
  jsonSchemaDialect: document.jsonSchemaDialect,
  servers: document.servers.map(({ url }) => url),
  securitySchemes: Object.entries(document.components.securitySchemes).map(
    ([name, { type, scheme, in: location, name: header }]) => ({ name, type, scheme, in: location, header }),
  ),
  operations: describeOperations(document).map(({ operationId }) => operationId),
});
