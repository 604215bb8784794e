import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { report, reportBodyFields, reportFields } = documentPaths;
const string = { type: "string" };
const byRoom = { type: "object", required: ["kind"], properties: { kind: { const: "room" }, room: string } };
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const threeGroupings = [refer("ByFloor"), refer("ByDay"), refer("ByRoom")];

/** Limits that become looser, and unions that become larger. */
export const loosenedChanges: readonly LabelledChange[] = [
  [
    "a lower multipleOf that divides the previous one",
    "minor",
    reasons.looserLimit,
    [`${reportBodyFields}.step.multipleOf`, 5],
  ],
  ["another multipleOf", "major", reasons.tighterLimit, [`${reportBodyFields}.step.multipleOf`, 4]],
  ["a wider class in a pattern", "minor", reasons.looserLimit, [`${reportBodyFields}.code.pattern`, "^[a-z]{4}$"]],
  [
    "a wider repetition in a pattern",
    "minor",
    reasons.looserLimit,
    [`${reportBodyFields}.code.pattern`, "^[a-f]{2,8}$"],
  ],
  [
    "an alternative in a pattern",
    "minor",
    reasons.looserLimit,
    [`${reportBodyFields}.code.pattern`, "^([a-f]{4}|none)$"],
  ],
  ["a narrower class in a pattern", "major", reasons.tighterLimit, [`${reportBodyFields}.code.pattern`, "^[a-e]{4}$"]],
  [
    "an exclusive limit that becomes inclusive",
    "minor",
    reasons.looserLimit,
    [`${reportBodyFields}.ratio`, { type: "number", minimum: 0 }],
  ],
  [
    "an inclusive limit that becomes exclusive",
    "major",
    reasons.tighterLimit,
    [`${reportBodyFields}.interval`, { type: "integer", exclusiveMinimum: 60, maximum: 3600 }],
  ],
  ["a list whose items may repeat", "minor", reasons.looserLimit, [`${reportBodyFields}.labels.uniqueItems`, false]],
  ["a loosened limit of one alternative", "minor", reasons.looserLimit, [`${reportBodyFields}.title.maxLength`, 100]],
  [
    "an added alternative of a union in requests",
    "minor",
    reasons.newAlternative,
    ["components.schemas.ByRoom", byRoom],
    [`${reportBodyFields}.grouping.anyOf`, threeGroupings],
  ],
  [
    "an added alternative of a union in responses",
    "minor",
    reasons.newAlternative,
    ["components.schemas.ByRoom", byRoom],
    [`${reportFields}.grouping.oneOf`, threeGroupings],
  ],
  [
    "an added alternative of a union in responses, without a field that all had",
    "major",
    reasons.widerResponse,
    ["components.schemas.ByRoom", { type: "object", required: ["room"], properties: { room: string } }],
    [`${reportFields}.grouping.oneOf`, threeGroupings],
  ],
  [
    "an added type of a union in responses",
    "minor",
    reasons.newAlternative,
    [`${reportFields}.value.type`, ["string", "number", "boolean"]],
  ],
  [
    "a removed alternative of a union in requests",
    "major",
    reasons.removal,
    [`${reportBodyFields}.grouping.anyOf`, [refer("ByDay")]],
  ],
  [
    "a field that becomes a union in responses",
    "major",
    reasons.widerResponse,
    [`${report}.properties.id.type`, ["string", "integer"]],
  ],
];
