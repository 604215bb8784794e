import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { receiptFields, reportBodyFields, reportFields, roomFields } = documentPaths;
const string = { type: "string" };
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const groupings = [refer("ByFloor"), refer("ByDay")];
const isNull = { type: "null" };

/** The same schema in another notation. */
export const notationChanges: readonly LabelledChange[] = [
  [
    "an anyOf as a oneOf of disjoint objects",
    "patch",
    reasons.sameMeaning,
    [`${reportBodyFields}.grouping`, { oneOf: groupings }],
  ],
  [
    "a oneOf of disjoint objects as an anyOf",
    "patch",
    reasons.sameMeaning,
    [`${reportFields}.grouping`, { anyOf: groupings }],
  ],
  [
    "an anyOf as a oneOf of disjoint types",
    "patch",
    reasons.sameMeaning,
    [`${reportBodyFields}.scope`, { oneOf: [{ type: "string", enum: ["floor", "room"] }, { type: "integer" }] }],
  ],
  [
    "a oneOf of overlapping objects as an anyOf",
    "minor",
    reasons.looserLimit,
    ["components.schemas.Booking", { anyOf: [refer("DayBooking"), refer("HourBooking")] }],
  ],
  [
    "a nullable type of a request as an anyOf",
    "patch",
    reasons.sameMeaning,
    [`${reportBodyFields}.title`, { anyOf: [{ type: "string", maxLength: 80 }, isNull] }],
  ],
  [
    "a nullable type of requests and responses as a oneOf",
    "patch",
    reasons.sameMeaning,
    [`${roomFields}.note`, { description: "A note.", oneOf: [string, isNull] }],
  ],
  [
    "a nullable type as an anyOf with a tighter limit",
    "major",
    reasons.tighterLimit,
    [`${reportBodyFields}.title`, { anyOf: [{ type: "string", maxLength: 40 }, isNull] }],
  ],
  [
    "several types of a response as an anyOf",
    "patch",
    reasons.sameMeaning,
    [`${reportFields}.value`, { anyOf: [string, { type: "number" }] }],
  ],
  [
    "an object of a response, split into an allOf",
    "patch",
    reasons.sameMeaning,
    [
      `${reportFields}.owner`,
      { allOf: [{ type: "object", properties: { name: string } }, { properties: { room: string } }] },
    ],
  ],
  [
    "limits of a request, split into an allOf",
    "patch",
    reasons.sameMeaning,
    [`${reportBodyFields}.interval`, { type: "integer", allOf: [{ minimum: 60 }, { maximum: 3600 }] }],
  ],
  [
    "an allOf of one schema",
    "patch",
    reasons.sameMeaning,
    [`${receiptFields}.state`, { allOf: [{ type: "string", enum: ["reserved", "booked"] }] }],
  ],
  [
    "an inclusive limit of an integer as an exclusive one",
    "patch",
    reasons.sameMeaning,
    [`${reportBodyFields}.interval`, { type: "integer", exclusiveMinimum: 59, exclusiveMaximum: 3601 }],
  ],
  [
    "an inclusive limit of an integer in a response as an exclusive one",
    "patch",
    reasons.sameMeaning,
    [`${reportFields}.size`, { type: "integer", exclusiveMinimum: 59 }],
  ],
];
