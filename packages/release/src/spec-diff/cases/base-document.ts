import { reportSchemas } from "./report-schemas.ts";

const referTo = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });
const createContent = (schema: string) => ({ "application/json": { schema: referTo(schema) } });
const createResponse = (schema: string) => ({
  description: "The request succeeded.",
  content: createContent(schema),
  headers: { ETag: { $ref: "#/components/headers/Version" } },
});
const rejection = { description: "The server rejected the request.", content: createContent("Failure") };
const failure = { $ref: "#/components/responses/Rejection" };
const id = { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } };
const dryRun = { name: "dry_run", in: "query", schema: { type: "boolean" } };
const page = { name: "page", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 1 } };

const filter = {
  name: "filter",
  in: "query",
  style: "deepObject",
  schema: { type: "object", properties: { floor: { type: "integer", default: 1 } } },
};
const region = { default: "eu", enum: ["eu", "us"] };

/** The document to which the labelled changes are made. */
export const baseDocument = {
  openapi: "3.1.0",
  info: { title: "Rooms", version: "1.0.0", description: "Rooms and their bookings." },
  servers: [{ url: "https://{region}.rooms.test/v1", variables: { region } }, { url: "https://rooms.test/v1" }],
  security: [{ token: [] }],
  paths: {
    "/rooms/{id}": {
      parameters: [id],
      get: {
        operationId: "getRoom",
        parameters: [page],
        responses: { "200": createResponse("Room"), "404": failure },
      },
      put: {
        operationId: "updateRoom",
        parameters: [dryRun],
        requestBody: { required: true, content: createContent("RoomBody") },
        responses: { "200": createResponse("Room"), "4XX": failure },
      },
      delete: {
        operationId: "removeRoom",
        parameters: [{ $ref: "#/components/parameters/Trace" }],
        responses: { "204": { description: "The room was removed." } },
      },
    },
    "/bookings": {
      post: {
        operationId: "createBooking",
        requestBody: { content: createContent("Booking") },
        responses: { "201": createResponse("Receipt"), "4XX": failure },
      },
    },
    "/reports": {
      post: {
        operationId: "createReport",
        parameters: [filter],
        requestBody: {
          required: true,
          content: { "text/form": { schema: referTo("FormBody") }, ...createContent("ReportBody") },
        },
        responses: { "200": { description: "The report.", content: createContent("Report") }, "4XX": failure },
      },
    },
  },
  components: {
    headers: { Version: { schema: { type: "string" } } },
    parameters: { Trace: { name: "trace", in: "header", schema: { type: "string" } } },
    responses: { Rejection: rejection },
    securitySchemes: {
      token: { type: "http", scheme: "bearer" },
      key: { type: "apiKey", in: "header", name: "x-key" },
    },
    schemas: {
      ...reportSchemas,
      Failure: {
        type: "object",
        required: ["code"],
        properties: { code: { type: "integer" }, message: { type: "string" } },
      },
      Entity: { type: "object", properties: { name: { type: "string", maxLength: 80 } } },
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
      RoomBody: { allOf: [referTo("Room"), referTo("Entity")] },
      Booking: {
        oneOf: [referTo("DayBooking"), referTo("HourBooking")],
        discriminator: {
          propertyName: "kind",
          mapping: { day: "#/components/schemas/DayBooking", hour: "#/components/schemas/HourBooking" },
        },
      },
      DayBooking: {
        type: "object",
        required: ["kind", "day"],
        properties: { kind: { type: "string" }, unit: { type: "string" }, day: { type: "string", format: "date" } },
      },
      HourBooking: {
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
          state: { type: "string", enum: ["reserved", "booked"] },
          price: { type: "number", maximum: 1000 },
          paid: { type: "boolean", deprecated: true },
          expires_at: { type: "string", format: "date-time" },
          guests: { type: "array", items: referTo("Entity") },
        },
      },
    },
  },
};
