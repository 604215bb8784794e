import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Constraint, Generate } from "./constraint.ts";

interface FormatExamples {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

/** Values at the limits of a format, which a random generator rarely chooses. */
const formatExamples: Readonly<Record<string, FormatExamples>> = {
  "date-time": {
    accepted: ["0001-01-01T00:00:00Z", "2026-08-03T16:45:12.345678Z", "2026-12-31T23:59:59+02:00"],
    rejected: ["2026-05-20", "2026-02-30T00:00:00Z"],
  },
  uri: {
    accepted: ["https://[2001:db8::1]/", "https://blocked.example.com:8443/a?b=c#d"],
    rejected: ["https://two words/", "https://example.com/%"],
  },
  uuid: {
    accepted: ["00000000-0000-0000-0000-000000000000", "5F1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D"],
    rejected: ["5f1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d"],
  },
};

/** Returns strings that differ slightly from a valid one. Some of them can be valid too. */
function mutateString(text: string): readonly string[] {
  const start = text.slice(0, -1);
  return [
    ...["", " ", "text", "two words", text.slice(1), start, `${start}g`, `${start}G`, `${text}0`],
    ...[` ${text}`, `${text} `, `-${text}`, `urn:${text}`, text.replace(/^https:/, "http:")],
  ];
}

/** Lists the constraints on a string. */
export function listStringConstraints(schema: JsonSchema, generate: Generate<JsonSchema>): readonly Constraint[] {
  const { minLength, maxLength, pattern, format } = schema;
  const generateStrings = (count = 3) =>
    Array.from({ length: count }, (_, index) => String(generate(schema, index + 1)));
  const generateNearMisses = () => mutateString(String(generate(schema)));
  const constraints: Constraint[] = [];
  if (minLength !== undefined && minLength > 0)
    constraints.push({
      keyword: "minLength",
      accepted: () => ["a".repeat(minLength), "🔒".repeat(minLength), ...generateStrings()],
      rejected: () => ["a".repeat(minLength - 1)],
    });
  if (maxLength !== undefined)
    constraints.push({
      keyword: "maxLength",
      accepted: () => ["a".repeat(maxLength), "🔒".repeat(maxLength), ...generateStrings()],
      rejected: () => ["a".repeat(maxLength + 1)],
    });
  if (pattern !== undefined)
    constraints.push({
      keyword: "pattern",
      accepted: () => ["", ...generateStrings(10)],
      rejected: generateNearMisses,
    });
  if (format !== undefined)
    constraints.push({
      keyword: "format",
      accepted: () => [...(formatExamples[format]?.accepted ?? []), ...generateStrings()],
      rejected: () => [...(formatExamples[format]?.rejected ?? []), ...generateNearMisses()],
    });
  return constraints;
}
