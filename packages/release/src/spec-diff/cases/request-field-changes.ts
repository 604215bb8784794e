import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { createBooking, dayBookingFields, hourBooking, hourBookingFields } = documentPaths;
const integer = { type: "integer" };

/** Changes of fields in requests. */
export const requestFieldChanges: readonly LabelledChange[] = [
  ["an added request field", "minor", reasons.addition, [`${hourBookingFields}.chairs`, integer]],
  [
    "an added required request field",
    "major",
    reasons.newRequirement,
    [`${hourBookingFields}.chairs`, integer],
    [`${hourBooking}.required`, ["kind", "hour", "chairs"]],
  ],
  ["a removed request field", "major", reasons.removal, [`${hourBookingFields}.secret`, undefined]],
  [
    "an optional request field that becomes required",
    "major",
    reasons.newRequirement,
    [`${hourBooking}.required`, ["kind", "hour", "secret"]],
  ],
  [
    "a required request field that becomes optional",
    "minor",
    reasons.looserLimit,
    [`${hourBooking}.required`, ["kind"]],
  ],
  [
    "a request field that may be null",
    "minor",
    reasons.looserLimit,
    [`${hourBookingFields}.secret.type`, ["string", "null"]],
  ],
  ["another type of a request field", "major", reasons.typeChange, [`${hourBookingFields}.hour.type`, "string"]],
  [
    "an added enum value of a request field",
    "minor",
    reasons.addition,
    [`${hourBookingFields}.purpose.enum`, ["talk", "work", "meal"]],
  ],
  [
    "a removed enum value of a request field",
    "major",
    reasons.removal,
    [`${hourBookingFields}.purpose.enum`, ["talk"]],
  ],
  [
    "a string request field that becomes an enum",
    "major",
    reasons.typeChange,
    [`${dayBookingFields}.unit.enum`, ["night"]],
  ],
  [
    "an example of a request",
    "patch",
    reasons.documentationOnly,
    [`${createBooking}.requestBody.content.application/json.example`, { kind: "day", day: "2026-01-01" }],
  ],
];
