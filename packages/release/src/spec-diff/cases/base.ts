const failure = {
  description: "Refused.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Failure" } } },
};
const json = (name: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
const answer = (name: string) => ({
  description: "Done.",
  content: json(name),
  headers: { ETag: { schema: { type: "string" } } },
});
const id = { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } };
const dryRun = { name: "dry_run", in: "query", schema: { type: "boolean" } };
const page = { name: "page", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 1 } };

/** The document that the labelled changes are made to. */
export const base = {
  openapi: "3.1.0",
  info: { title: "Rooms", version: "1.0.0", description: "Rooms and who booked them." },
  servers: [{ url: "https://rooms.test/v1" }],
  security: [{ token: [] }],
  paths: {
    "/rooms/{id}": {
      parameters: [id],
      get: { operationId: "getRoom", parameters: [page], responses: { "200": answer("Room"), "404": failure } },
      put: {
        operationId: "updateRoom",
        parameters: [dryRun],
        requestBody: { required: true, content: json("RoomBody") },
        responses: { "200": answer("Room"), "4XX": failure },
      },
      delete: { operationId: "removeRoom", responses: { "204": { description: "Gone." } } },
    },
    "/bookings": {
      post: {
        operationId: "createBooking",
        requestBody: { content: json("Booking") },
        responses: { "201": answer("Receipt"), "4XX": failure },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      key: { type: "apiKey", in: "header", name: "x-key" },
    },
    schemas: {
      Failure: {
        type: "object",
        required: ["code"],
        properties: { code: { type: "integer" }, message: { type: "string" } },
      },
      Named: { type: "object", properties: { name: { type: "string", maxLength: 80 } } },
      Room: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string", readOnly: true },
          version: { type: "integer", readOnly: true },
          seats: { type: "integer", minimum: 0, maximum: 500 },
          colour: { type: "string", enum: ["red", "green"] },
          note: { type: ["string", "null"], description: "A note." },
          tags: { type: "array", items: { type: "string" }, maxItems: 10 },
          layout: { type: "object", properties: { rows: { type: "number" }, mirrored: { type: "boolean" } } },
        },
      },
      RoomBody: { allOf: [{ $ref: "#/components/schemas/Room" }, { $ref: "#/components/schemas/Named" }] },
      Booking: {
        oneOf: [{ $ref: "#/components/schemas/ByDay" }, { $ref: "#/components/schemas/ByHour" }],
        discriminator: {
          propertyName: "kind",
          mapping: { day: "#/components/schemas/ByDay", hour: "#/components/schemas/ByHour" },
        },
      },
      ByDay: {
        type: "object",
        required: ["kind", "day"],
        properties: { kind: { type: "string" }, unit: { type: "string" }, day: { type: "string", format: "date" } },
      },
      ByHour: {
        type: "object",
        required: ["kind", "hour"],
        properties: {
          kind: { type: "string" },
          unit: { type: "string" },
          hour: { type: "integer", minimum: 0, maximum: 23 },
          purpose: { type: "string", enum: ["talk", "work"] },
          secret: { type: "string", writeOnly: true, pattern: "^[a-z]+$" },
        },
      },
      Receipt: {
        type: "object",
        required: ["number"],
        properties: {
          number: { type: "integer" },
          state: { type: "string", enum: ["held", "booked"] },
          price: { type: "number", maximum: 1000 },
          paid: { type: "boolean", deprecated: true },
          until: { type: "string", format: "date-time" },
          guests: { type: "array", items: { $ref: "#/components/schemas/Named" } },
        },
      },
    },
  },
};
