import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { discriminator } = documentPaths;
const string = { type: "string" };

/** Changes of the alternatives that a discriminator selects. */
export const discriminatorChanges: readonly LabelledChange[] = [
  ["another field of a discriminator", "major", reasons.meaningChange, [`${discriminator}.propertyName`, "unit"]],
  [
    "discriminator values that select other schemas",
    "major",
    reasons.meaningChange,
    [`${discriminator}.mapping.day`, "#/components/schemas/HourBooking"],
    [`${discriminator}.mapping.hour`, "#/components/schemas/DayBooking"],
  ],
  ["a removed discriminator value", "major", reasons.removal, [`${discriminator}.mapping.day`, undefined]],
  [
    "an added alternative of a request",
    "minor",
    reasons.addition,
    [
      "components.schemas.WeekBooking",
      { type: "object", required: ["kind", "week"], properties: { kind: string, week: string } },
    ],
    ["components.schemas.Booking.oneOf.2", { $ref: "#/components/schemas/WeekBooking" }],
    [`${discriminator}.mapping.week`, "#/components/schemas/WeekBooking"],
  ],
];
