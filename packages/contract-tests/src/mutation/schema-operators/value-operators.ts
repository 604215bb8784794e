import type { SchemaNode } from "../list-schema-nodes.ts";
import { type DetailedChange, dropKeyword, type SchemaOperator } from "./schema-operator.ts";

const limitKeywords = ["minimum", "maximum", "maxLength"] as const;

function widenEnum({ location, schema: { enum: values } }: SchemaNode): readonly DetailedChange[] {
  return values ? [["", { location: [...location, "enum"], value: [...values, "another_value"] }]] : [];
}

function narrowEnum({ location, schema: { enum: values = [] } }: SchemaNode): readonly DetailedChange[] {
  return values.map((value, index) => [String(value), { location: [...location, "enum", String(index)] }]);
}

function changeConstant({ location, schema: { const: constant } }: SchemaNode): readonly DetailedChange[] {
  if (constant === undefined) return [];
  const value = constant === "" ? "text" : !constant;
  return [["", { location: [...location, "const"], value }]];
}

/** Moves each limit by one. */
const moveLimits =
  (minimumStep: number, maximumStep: number): SchemaOperator =>
  ({ location, schema }) =>
    limitKeywords.flatMap((keyword): DetailedChange[] => {
      const limit = schema[keyword];
      if (limit === undefined) return [];
      const value = limit + (keyword === "minimum" ? minimumStep : maximumStep);
      return [["", { location: [...location, keyword], value }]];
    });

/** Replaces a pattern or format by each of the new values that differ from it. */
const replaceText =
  (keyword: "pattern" | "format", createTexts: (text: string) => readonly string[]): SchemaOperator =>
  ({ location, schema }) => {
    const text = schema[keyword];
    if (text === undefined) return [];
    const newTexts = createTexts(text).filter((newText) => newText !== text);
    return newTexts.map((value) => [value, { location: [...location, keyword], value }]);
  };

const loosenPattern = (pattern: string): readonly string[] => [
  pattern.replace("^", ""),
  pattern.replace("$", ""),
  pattern.replace("A-F", "A-G"),
];

const tightenPattern = (pattern: string): readonly string[] => [
  pattern.replace("a-f", "a-e"),
  pattern.replace("?", ""),
  pattern.replace("0-9", "1-9"),
  `${pattern.slice(0, -1)}x`,
];

/** Operators on the values that a schema accepts, by name. */
export const valueOperators: Readonly<Record<string, SchemaOperator>> = {
  "widen enum": widenEnum,
  "narrow enum": narrowEnum,
  "drop enum": dropKeyword("enum"),
  "flip const": changeConstant,
  "drop const": dropKeyword("const"),
  "widen limit": moveLimits(-1, 1),
  "narrow limit": moveLimits(1, -1),
  "drop limit": (node) => limitKeywords.flatMap((keyword) => dropKeyword(keyword)(node)),
  "loosen pattern": replaceText("pattern", loosenPattern),
  "tighten pattern": replaceText("pattern", tightenPattern),
  "drop pattern": dropKeyword("pattern"),
  "change format": replaceText("format", () => ["uri", "uuid", "date-time", "date", "email"]),
  "drop format": dropKeyword("format"),
};
