import type { JsonSchema } from "../schema/json-schema.ts";
import type { Edge } from "./edge.ts";
import { textsOfFormat, textsOfPattern } from "./known-texts.ts";

/** The smallest step to the next value that the type has. */
const step = ({ type }: JsonSchema): number => (type === "integer" ? 1 : 0.5);

/** The constraints on a value of one type, but for those on its properties. */
export function edgesOfAlternative(schema: JsonSchema, isOnly: boolean): readonly Edge[] {
  const { const: constant, enum: listed, minimum, maximum, maxLength, pattern, format, type } = schema;
  const edges: Edge[] = [];
  if (type === "integer")
    edges.push({ keyword: "integer", named: "type", accepted: [], violated: [(minimum ?? 0) + 0.5] });
  if (constant !== undefined)
    edges.push({ keyword: "const", accepted: [constant], violated: isOnly ? [!constant] : [] });
  if (listed) edges.push({ keyword: "enum", accepted: [], violated: ["unlisted_value", ` ${listed.at(-1)}`] });
  // A cell for each value, since no value that is refused would show that another is accepted too.
  for (const value of listed ?? [])
    edges.push({ keyword: `enum ${JSON.stringify(value)}`, accepted: [value], violated: [] });
  if (minimum !== undefined)
    edges.push({ keyword: "minimum", accepted: [minimum], violated: [minimum - step(schema), minimum - 1_000] });
  if (maximum !== undefined)
    edges.push({ keyword: "maximum", accepted: [maximum], violated: [maximum + step(schema), maximum + 1_000] });
  if (maxLength !== undefined)
    edges.push({
      keyword: "maxLength",
      accepted: ["a".repeat(maxLength), "🔒".repeat(maxLength)],
      violated: ["a".repeat(maxLength + 1)],
    });
  for (const [keyword, name, texts] of [
    ["pattern", pattern, textsOfPattern],
    ["format", format, textsOfFormat],
  ] as const) {
    if (name === undefined) continue;
    const known = texts[name];
    if (known === undefined) throw new Error(`known-texts.ts has nothing for the ${keyword} ${name}`);
    edges.push({ keyword, ...known });
  }
  return edges;
}
