import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { roomFields } = documentPaths;
const string = { type: "string" };
const integer = { type: "integer" };

/** Changes of fields in both directions, and fields that move from one direction to the other. */
export const sharedFieldChanges: readonly LabelledChange[] = [
  ["a read-only field that becomes writable", "minor", reasons.addition, [`${roomFields}.version.readOnly`, false]],
  [
    "a required read-only field that becomes writable",
    "major",
    reasons.newRequirement,
    [`${roomFields}.id.readOnly`, false],
  ],
  ["a writable field that becomes read-only", "major", reasons.removal, [`${roomFields}.seats.readOnly`, true]],
  ["a readable field that becomes write-only", "major", reasons.removal, [`${roomFields}.seats.writeOnly`, true]],
  ["an added field of requests and responses", "minor", reasons.addition, [`${roomFields}.floor`, integer]],
  ["a removed field of requests and responses", "major", reasons.removal, [`${roomFields}.tags`, undefined]],
  [
    "a renamed field of requests and responses",
    "major",
    reasons.removal,
    [`${roomFields}.tags`, undefined],
    [`${roomFields}.labels`, { type: "array", items: string }],
  ],
  ["an added field of a nested object", "minor", reasons.addition, [`${roomFields}.layout.properties.doors`, integer]],
  ["a removed field of a nested object", "major", reasons.removal, [`${roomFields}.layout.properties.rows`, undefined]],
  [
    "a field of requests and responses that may no longer be null",
    "major",
    reasons.removal,
    [`${roomFields}.note.type`, "string"],
  ],
  [
    "an enum of requests and responses that becomes a string",
    "major",
    reasons.typeChange,
    [`${roomFields}.colour.enum`, undefined],
  ],
  ["another type of a list's items", "major", reasons.typeChange, [`${roomFields}.tags.items.type`, "integer"]],
  ["an added schema that nothing uses", "minor", reasons.addition, ["components.schemas.Unused", string]],
];
