import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { dayBookingFields, entityFields, hourBookingFields, receiptFields, roomBodyParts, roomFields } = documentPaths;

/** Changes of limits and defaults, also inside an allOf. */
export const constraintChanges: readonly LabelledChange[] = [
  ["a lower maximum of a request field", "major", reasons.tighterLimit, [`${hourBookingFields}.hour.maximum`, 20]],
  ["a higher maximum of a request field", "minor", reasons.looserLimit, [`${hourBookingFields}.hour.maximum`, 24]],
  ["a higher minimum of a request field", "major", reasons.tighterLimit, [`${hourBookingFields}.hour.minimum`, 8]],
  [
    "a removed minimum of a request field",
    "minor",
    reasons.looserLimit,
    [`${hourBookingFields}.hour.minimum`, undefined],
  ],
  ["a new maxLength of a request field", "major", reasons.tighterLimit, [`${hourBookingFields}.secret.maxLength`, 8]],
  [
    "another pattern of a request field",
    "major",
    reasons.tighterLimit,
    [`${hourBookingFields}.secret.pattern`, "^[a-f]+$"],
  ],
  [
    "a removed pattern of a request field",
    "minor",
    reasons.looserLimit,
    [`${hourBookingFields}.secret.pattern`, undefined],
  ],
  ["a new format of a request field", "major", reasons.tighterLimit, [`${dayBookingFields}.unit.format`, "uuid"]],
  ["a lower maxItems in requests and responses", "major", reasons.tighterLimit, [`${roomFields}.tags.maxItems`, 5]],
  ["a list whose items must be unique", "major", reasons.tighterLimit, [`${roomFields}.tags.uniqueItems`, true]],
  ["a lower maxLength in an allOf", "major", reasons.tighterLimit, [`${entityFields}.name.maxLength`, 40]],
  [
    "a higher maxLength in an allOf of requests and responses",
    "minor",
    reasons.looserLimit,
    [`${entityFields}.name.maxLength`, 100],
  ],
  [
    "a higher maxLength in an allOf of requests",
    "minor",
    reasons.looserLimit,
    [`${roomBodyParts}.1`, { type: "object", properties: { name: { type: "string", maxLength: 100 } } }],
  ],
  [
    "a lower maxLength in a flattened allOf",
    "major",
    reasons.tighterLimit,
    [`${roomBodyParts}.1`, { type: "object", properties: { name: { type: "string", maxLength: 40 } } }],
  ],
  [
    "a new allOf member with a lower maxLength",
    "major",
    reasons.tighterLimit,
    [`${roomBodyParts}.2`, { type: "object", properties: { name: { maxLength: 10 } } }],
  ],
  [
    "a new allOf member that requires a field",
    "major",
    reasons.newRequirement,
    [`${roomBodyParts}.2`, { type: "object", required: ["seats"] }],
  ],
  [
    "an allOf that rejects undescribed fields",
    "major",
    reasons.tighterLimit,
    ["components.schemas.RoomBody.unevaluatedProperties", false],
  ],
  ["a removed allOf member", "major", reasons.removal, [roomBodyParts, [{ $ref: "#/components/schemas/Room" }]]],
  ["a lower maximum of a response field", "major", reasons.tighterLimit, [`${receiptFields}.price.maximum`, 500]],
  ["a higher maximum of a response field", "minor", reasons.looserLimit, [`${receiptFields}.price.maximum`, 2000]],
  ["a new default of a request field", "minor", reasons.newDefault, [`${hourBookingFields}.purpose.default`, "talk"]],
  [
    "a new default of a field of requests and responses",
    "minor",
    reasons.newDefault,
    [`${roomFields}.seats.default`, 10],
  ],
  ["a new default of a response field", "patch", reasons.documentationOnly, [`${receiptFields}.price.default`, 0]],
];
