type Content = { schema: object; example?: unknown; examples?: object };

/** A small document without a fault, around the body of a request. */
export function documentWith(body: Content, schemas: object = {}) {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0", license: { name: "MIT", url: "https://opensource.org/license/mit" } },
    servers: [{ url: "https://things.test" }],
    security: [{ token: [] }],
    paths: { "/things": { put: operation(body) } },
    components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

function operation(body: Content): Record<string, unknown> {
  return {
    operationId: "updateThing",
    summary: "Update a thing",
    requestBody: { content: { "application/json": body } },
    responses: { "200": { description: "Done." }, "4XX": { description: "Refused." } },
  };
}
