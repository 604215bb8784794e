type MediaType = { schema: object; example?: unknown; examples?: object };

/** Creates a small valid document with one operation, whose request body has this media type. */
export function createDocument(mediaType: MediaType, schemas: object = {}) {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0", license: { name: "MIT", url: "https://opensource.org/license/mit" } },
    servers: [{ url: "https://things.test" }],
    security: [{ token: [] }],
    paths: { "/things": { put: createOperation(mediaType) } },
    components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

function createOperation(mediaType: MediaType): Record<string, unknown> {
  return {
    operationId: "updateThing",
    summary: "Update a thing",
    requestBody: { content: { "application/json": mediaType } },
    responses: { "200": { description: "The thing." }, "4XX": { description: "The server rejected the request." } },
  };
}
