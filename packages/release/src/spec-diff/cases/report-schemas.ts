const referTo = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });
const string = { type: "string" };
const integer = { type: "integer" };

/** Schemas of the base document with limits, unions and defaults of every kind. */
export const reportSchemas = {
  /** The body of a request. */
  ReportBody: {
    type: "object",
    properties: {
      interval: { type: "integer", minimum: 60, maximum: 3600 },
      ratio: { type: "number", exclusiveMinimum: 0 },
      step: { type: "integer", multipleOf: 10 },
      code: { type: "string", pattern: "^[a-f]{4}$" },
      copies: { type: "integer", default: 1 },
      title: { type: ["string", "null"], maxLength: 80 },
      labels: { type: "array", uniqueItems: true, items: { type: "string", maxLength: 10 } },
      scope: { anyOf: [{ type: "string", enum: ["floor", "room"] }, integer] },
      grouping: { anyOf: [referTo("ByFloor"), referTo("ByDay")] },
      options: {
        type: "object",
        default: { layout: { columns: [1, 2] }, colour: "red" },
        properties: {
          pages: { type: "array", items: { type: "object", properties: { size: { type: "integer", default: 20 } } } },
          format: {
            anyOf: [
              { type: "string", default: "pdf" },
              { type: "integer", default: 1 },
            ],
          },
        },
      },
    },
  },
  FormBody: { type: "object", properties: { copies: { type: "integer", default: 1 } } },
  ByFloor: { type: "object", required: ["kind"], properties: { kind: { const: "floor" }, floor: integer } },
  ByDay: { type: "object", required: ["kind"], properties: { kind: { const: "day" }, day: string } },
  /** The body of a response. */
  Report: {
    type: "object",
    required: ["id"],
    additionalProperties: true,
    properties: {
      id: string,
      value: { type: ["string", "number"] },
      size: { type: "integer", minimum: 60 },
      grouping: { oneOf: [referTo("ByFloor"), referTo("ByDay")] },
      owner: { type: "object", properties: { name: string, room: string } },
    },
  },
};
