import { type LabelledChange, places, reasons } from "./labelled-change.ts";

const { byDay, hourField, receiptField, roomField } = places;
const named = "components.schemas.Named.properties.name";
const roomBody = "components.schemas.RoomBody.allOf";
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Changes of limits and defaults, also inside an allOf. */
export const constraintChanges: readonly LabelledChange[] = [
  ["a sent number's maximum falls", "major", reasons.tightened, [`${hourField}.hour.maximum`, 20]],
  ["a sent number's maximum rises", "minor", reasons.loosened, [`${hourField}.hour.maximum`, 24]],
  ["a sent number's minimum rises", "major", reasons.tightened, [`${hourField}.hour.minimum`, 8]],
  ["a sent number loses its minimum", "minor", reasons.loosened, [`${hourField}.hour.minimum`, undefined]],
  ["a sent text gets a greatest length", "major", reasons.tightened, [`${hourField}.secret.maxLength`, 8]],
  ["a sent text's pattern changes", "major", reasons.tightened, [`${hourField}.secret.pattern`, "^[a-f]+$"]],
  ["a sent text loses its pattern", "minor", reasons.loosened, [`${hourField}.secret.pattern`, undefined]],
  ["a sent text gets a format", "major", reasons.tightened, [`${byDay}.properties.unit.format`, "uuid"]],
  ["a list of both sides gets shorter", "major", reasons.tightened, [`${roomField}.tags.maxItems`, 5]],
  ["a list's items have to differ", "major", reasons.tightened, [`${roomField}.tags.uniqueItems`, true]],
  ["a limit inside an allOf is tightened", "major", reasons.tightened, [`${named}.maxLength`, 40]],
  [
    "a limit inside an allOf is loosened in requests and responses",
    "minor",
    reasons.loosened,
    [`${named}.maxLength`, 100],
  ],
  [
    "a limit inside an allOf is loosened for what is sent",
    "minor",
    reasons.loosened,
    [`${roomBody}.1`, { type: "object", properties: { name: { type: "string", maxLength: 100 } } }],
  ],
  [
    "a limit inside an allOf is tightened while the allOf is flattened",
    "major",
    reasons.tightened,
    [`${roomBody}.1`, { type: "object", properties: { name: { type: "string", maxLength: 40 } } }],
  ],
  [
    "a further member of an allOf tightens a limit",
    "major",
    reasons.tightened,
    [`${roomBody}.2`, { type: "object", properties: { name: { maxLength: 10 } } }],
  ],
  [
    "a further member of an allOf makes a field required",
    "major",
    reasons.required,
    [`${roomBody}.2`, { type: "object", required: ["seats"] }],
  ],
  [
    "an allOf refuses fields that are not described",
    "major",
    reasons.words,
    ["components.schemas.RoomBody.unevaluatedProperties", false],
  ],
  ["a member of an allOf is taken away", "major", reasons.loosened, [roomBody, [reference("Room")]]],
  ["an answered number's maximum falls", "major", reasons.tightened, [`${receiptField}.price.maximum`, 500]],
  ["an answered number's maximum rises", "minor", reasons.loosened, [`${receiptField}.price.maximum`, 2000]],
  ["a sent field gets a default", "minor", reasons.newDefault, [`${hourField}.purpose.default`, "talk"]],
  ["a field of both sides gets a default", "minor", reasons.newDefault, [`${roomField}.seats.default`, 10]],
  ["an answered field gets a default", "patch", reasons.words, [`${receiptField}.price.default`, 0]],
];
