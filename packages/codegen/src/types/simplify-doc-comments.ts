/** A doc comment with the line break after it, so that a removed comment leaves no empty line. */
const docComment = /^([ \t]*)\/\*\*(.*?)\*\/\n/gms;

/** A tag of a doc comment with its lines. The text before the first tag has the tag "". */
interface Section {
  readonly tag: string;
  readonly lines: string[];
}

/** Splits the text of a doc comment at its tags. */
function splitSections(text: string): Section[] {
  const sections: Section[] = [{ tag: "", lines: [] }];
  const lines = text.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  for (const line of lines) {
    const [, tag, firstLine = ""] = /^\s*@(\w+)\s?(.*)$/.exec(line) ?? [];
    if (tag === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ tag, lines: [firstLine] });
  }
  return sections;
}

/** Removes empty lines at both ends. */
function trimLines(lines: readonly string[]): readonly string[] {
  const isFilled = (line: string): boolean => line !== "";
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1);
}

/** Returns the lines of all sections with a tag, without indentation. */
const listText = (sections: readonly Section[], tag: string): string[] =>
  sections.filter((section) => section.tag === tag).flatMap(({ lines }) => lines.map((line) => line.trim()));

function formatTag({ tag, lines: [firstLine = "", ...nextLines] }: Section): string[] {
  return [`@${tag} ${firstLine}`.trim(), ...nextLines];
}

function rewriteComment(indent: string, text: string): string {
  const sections = splitSections(text);
  const tags = sections.filter(({ tag }) => !["", "description", "enum"].includes(tag)).flatMap(formatTag);
  const paragraphs = [listText(sections, ""), listText(sections, "description"), tags]
    .map(trimLines)
    .filter((lines) => lines.length > 0);
  const lines = paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */\n`].join("\n");
}

/**
 * Replaces the `@description` tags of generated doc comments by their text, because editors show tags after the text.
 * Removes `@enum` tags, which repeat the type.
 */
export const simplifyDocComments = (source: string): string =>
  source.replace(docComment, (_match, indent: string, text: string) => rewriteComment(indent, text));
