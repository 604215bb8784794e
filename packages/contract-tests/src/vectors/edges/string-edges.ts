import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Edge, Generate } from "./edge.ts";

interface Strings {
  readonly accepted: readonly string[];
  readonly violated: readonly string[];
}

/** Values at the limits of a format, which a generator rarely chooses. */
const formatLimits: Readonly<Record<string, Strings>> = {
  "date-time": {
    accepted: ["0001-01-01T00:00:00Z", "2026-08-03T16:45:12.345678Z", "2026-12-31T23:59:59+02:00"],
    violated: ["2026-05-20", "2026-02-30T00:00:00Z"],
  },
  uri: {
    accepted: ["https://[2001:db8::1]/", "https://blocked.example.com:8443/a?b=c#d"],
    violated: ["https://two words/", "https://example.com/%"],
  },
  uuid: {
    accepted: ["00000000-0000-0000-0000-000000000000", "5F1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D"],
    violated: ["5f1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d"],
  },
};

/** Strings that are close to a valid one. Some of them are valid, too. */
function mutateString(text: string): readonly string[] {
  const start = text.slice(0, -1);
  return [
    ...["", " ", "text", "two words", text.slice(1), start, `${start}g`, `${start}G`, `${text}0`],
    ...[` ${text}`, `${text} `, `-${text}`, `urn:${text}`, text.replace(/^https:/, "http:")],
  ];
}

/** The constraints on a string. */
export function stringEdges(schema: JsonSchema, generate: Generate<JsonSchema>): readonly Edge[] {
  const { minLength, maxLength, pattern, format } = schema;
  const strings = (count = 3) => Array.from({ length: count }, (_, index) => String(generate(schema, index + 1)));
  const nearMisses = () => mutateString(String(generate(schema)));
  const edges: Edge[] = [];
  if (minLength !== undefined && minLength > 0)
    edges.push({
      keyword: "minLength",
      accepted: () => ["a".repeat(minLength), "🔒".repeat(minLength), ...strings()],
      violated: () => ["a".repeat(minLength - 1)],
    });
  if (maxLength !== undefined)
    edges.push({
      keyword: "maxLength",
      accepted: () => ["a".repeat(maxLength), "🔒".repeat(maxLength), ...strings()],
      violated: () => ["a".repeat(maxLength + 1)],
    });
  if (pattern !== undefined)
    edges.push({ keyword: "pattern", accepted: () => ["", ...strings(10)], violated: nearMisses });
  if (format !== undefined)
    edges.push({
      keyword: "format",
      accepted: () => [...(formatLimits[format]?.accepted ?? []), ...strings()],
      violated: () => [...(formatLimits[format]?.violated ?? []), ...nearMisses()],
    });
  return edges;
}
