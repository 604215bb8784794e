import { type LabelledChange, places } from "./labelled-change.ts";

const { bookings, byDay, byHour, hourField, receipt, receiptField, roomField } = places;
const text = { type: "string" };
const mapping = "components.schemas.Booking.discriminator.mapping";

/** Changes of the fields that are sent, answered or both. */
export const fieldChanges: readonly LabelledChange[] = [
  ["a field that is only answered is added", "minor", [`${receiptField}.place`, text]],
  ["a field that is only answered is removed", "major", [`${receiptField}.price`, undefined]],
  ["a field that is always answered may be left out", "major", [`${receipt}.required`, []]],
  ["a field that is answered is never left out any more", "minor", [`${receipt}.required`, ["number", "price"]]],
  ["an answered field may be null", "major", [`${receiptField}.price.type`, ["number", "null"]]],
  ["an answered field changes its type", "major", [`${receiptField}.price.type`, "string"]],
  ["an answered field becomes wider for the spec alone", "major", [`${receiptField}.number.type`, "number"]],
  ["a value is added to an answered enum", "minor", [`${receiptField}.state.enum`, ["held", "booked", "lost"]]],
  ["a value is removed from an answered enum", "major", [`${receiptField}.state.enum`, ["held"]]],
  ["an answered text loses its format", "major", [`${receiptField}.until.format`, undefined]],
  ["an answered field is deprecated", "patch", [`${receiptField}.price.deprecated`, true]],
  ["an answered field is described", "patch", [`${receiptField}.price.description`, "What it costs."]],
  ["a field of an answered list is added", "minor", ["components.schemas.Named.properties.title", text]],
  ["a deprecated answered field is removed", "major", [`${receiptField}.paid`, undefined]],
  ["a field that is sent is added", "minor", [`${hourField}.chairs`, { type: "integer" }]],
  [
    "a required field that is sent is added",
    "major",
    [`${hourField}.chairs`, { type: "integer" }],
    [`${byHour}.required`, ["kind", "hour", "chairs"]],
  ],
  ["a field that is sent is removed", "major", [`${hourField}.secret`, undefined]],
  ["a field that is sent becomes required", "major", [`${byHour}.required`, ["kind", "hour", "secret"]]],
  ["a field that is sent becomes optional", "minor", [`${byHour}.required`, ["kind"]]],
  ["a field that is sent may be null", "minor", [`${hourField}.secret.type`, ["string", "null"]]],
  ["a field that is sent changes its type", "major", [`${hourField}.hour.type`, "string"]],
  ["a value is added to a sent enum", "minor", [`${hourField}.purpose.enum`, ["talk", "work", "rest"]]],
  ["a value is removed from a sent enum", "major", [`${hourField}.purpose.enum`, ["talk"]]],
  ["a field that is sent becomes an enum", "major", [`${byDay}.properties.unit.enum`, ["night"]]],
  ["a field that was only answered may be sent", "minor", [`${roomField}.version.readOnly`, false]],
  ["a field that is always answered has to be sent", "major", [`${roomField}.id.readOnly`, false]],
  ["a field that was sent is only answered", "major", [`${roomField}.seats.readOnly`, true]],
  ["a field is only sent, no longer answered", "major", [`${roomField}.seats.writeOnly`, true]],
  ["a field of both sides is added", "minor", [`${roomField}.floor`, { type: "integer" }]],
  ["a field of both sides is removed", "major", [`${roomField}.tags`, undefined]],
  [
    "a field of both sides is renamed",
    "major",
    [`${roomField}.tags`, undefined],
    [`${roomField}.labels`, { type: "array", items: text }],
  ],
  ["a field of a nested object is added", "minor", [`${roomField}.layout.properties.doors`, { type: "integer" }]],
  ["a field of a nested object is removed", "major", [`${roomField}.layout.properties.rows`, undefined]],
  ["a field of both sides is no longer null", "major", [`${roomField}.note.type`, "string"]],
  ["an enum of both sides becomes free text", "major", [`${roomField}.colour.enum`, undefined]],
  ["the items of a list change their type", "major", [`${roomField}.tags.items.type`, "integer"]],
  ["a schema that nothing uses is added", "minor", ["components.schemas.Spare", text]],
  [
    "a discriminator looks at another field",
    "major",
    ["components.schemas.Booking.discriminator.propertyName", "unit"],
  ],
  [
    "a discriminator's value means another schema",
    "major",
    [`${mapping}.day`, "#/components/schemas/ByHour"],
    [`${mapping}.hour`, "#/components/schemas/ByDay"],
  ],
  ["a discriminator's value is removed", "major", [`${mapping}.day`, undefined]],
  [
    "an alternative is added to what is sent",
    "minor",
    [
      "components.schemas.ByWeek",
      { type: "object", required: ["kind", "week"], properties: { kind: text, week: text } },
    ],
    ["components.schemas.Booking.oneOf.2", { $ref: "#/components/schemas/ByWeek" }],
    [`${mapping}.week`, "#/components/schemas/ByWeek"],
  ],
  [
    "an example is added",
    "patch",
    [`${bookings}.requestBody.content.application/json.example`, { kind: "day", day: "2026-01-01" }],
  ],
];
