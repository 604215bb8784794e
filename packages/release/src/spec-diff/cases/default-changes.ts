import { documentPaths } from "./document-paths.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { reasons } from "./reasons.ts";

const { createReport, reportBodyFields } = documentPaths;
const options = `${reportBodyFields}.options`;

/** Changes of defaults that are deep inside. */
export const defaultChanges: readonly LabelledChange[] = [
  [
    "a changed default inside a parameter that is an object",
    "major",
    reasons.meaningChange,
    [`${createReport}.parameters.0.schema.properties.floor.default`, 2],
  ],
  [
    "a changed default inside the items of a list",
    "major",
    reasons.meaningChange,
    [`${options}.properties.pages.items.properties.size.default`, 50],
  ],
  [
    "a changed default of the second alternative",
    "major",
    reasons.meaningChange,
    [`${options}.properties.format.anyOf.1.default`, 2],
  ],
  [
    "a changed value deep inside a default",
    "major",
    reasons.meaningChange,
    [`${options}.default.layout.columns`, [1, 3]],
  ],
  [
    "a default whose fields are in another order",
    "patch",
    reasons.sameMeaning,
    [`${options}.description`, "Options."],
    [`${options}.default`, { colour: "red", layout: { columns: [1, 2] } }],
  ],
  [
    "a changed default in one of two media types",
    "major",
    reasons.meaningChange,
    ["components.schemas.FormBody.properties.copies.default", 2],
  ],
];
