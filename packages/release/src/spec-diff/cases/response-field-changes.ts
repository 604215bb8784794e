import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { entityFields, getRoom, receipt, receiptFields } = documentPaths;
const string = { type: "string" };

/** Changes of fields in responses. */
export const responseFieldChanges: readonly LabelledChange[] = [
  ["an added response field", "minor", reasons.addition, [`${receiptFields}.address`, string]],
  ["a removed response field", "major", reasons.removal, [`${receiptFields}.price`, undefined]],
  ["a required response field that becomes optional", "major", reasons.widerResponse, [`${receipt}.required`, []]],
  [
    "an optional response field that becomes required",
    "minor",
    reasons.guaranteedField,
    [`${receipt}.required`, ["number", "price"]],
  ],
  [
    "a response field that may be null",
    "major",
    reasons.widerResponse,
    [`${receiptFields}.price.type`, ["number", "null"]],
  ],
  ["another type of a response field", "major", reasons.typeChange, [`${receiptFields}.price.type`, "string"]],
  [
    "an integer response field that becomes a number",
    "major",
    reasons.widerResponse,
    [`${receiptFields}.number.type`, "number"],
  ],
  [
    "an added enum value of a response field",
    "minor",
    reasons.newEnumValue,
    [`${receiptFields}.state.enum`, ["reserved", "booked", "cancelled"]],
  ],
  ["a removed enum value of a response field", "major", reasons.removal, [`${receiptFields}.state.enum`, ["reserved"]]],
  [
    "a removed format of a response field",
    "minor",
    reasons.looserLimit,
    [`${receiptFields}.expires_at.format`, undefined],
  ],
  ["a deprecated response field", "patch", reasons.documentationOnly, [`${receiptFields}.price.deprecated`, true]],
  [
    "a new description of a response field",
    "patch",
    reasons.documentationOnly,
    [`${receiptFields}.price.description`, "The price of the booking."],
  ],
  ["an added field of a list's items in a response", "minor", reasons.addition, [`${entityFields}.title`, string]],
  ["a removed deprecated response field", "major", reasons.removal, [`${receiptFields}.paid`, undefined]],
  [
    "a named example of a response",
    "patch",
    reasons.documentationOnly,
    [`${getRoom}.responses.200.content.application/json.examples`, { small: { value: { id: "a" } } }],
  ],
];
