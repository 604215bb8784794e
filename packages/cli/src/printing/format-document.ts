import { stringify } from "yaml";

export const outputFormats = ["text", "json", "yaml"] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** One JSON or YAML document, without a line break at its end. */
export function formatDocument(value: unknown, format: "json" | "yaml"): string {
  if (format === "json") return JSON.stringify(value, null, 2);
  return stringify(JSON.parse(JSON.stringify(value)), { aliasDuplicateObjects: false, lineWidth: 0 }).trimEnd();
}
