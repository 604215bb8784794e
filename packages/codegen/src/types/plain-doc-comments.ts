/** A doc comment, with the line break after it, so that an empty one leaves no line. */
const comment = /^([ \t]*)\/\*\*(.*?)\*\/\n/gms;

/** A tag of a doc comment with its lines; the text before the first tag has no name. */
interface Section {
  readonly name: string;
  readonly lines: string[];
}

/** Splits the text of a doc comment at its tags. */
function splitSections(text: string): Section[] {
  const sections: Section[] = [{ name: "", lines: [] }];
  for (const line of text.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd())) {
    const [, name, rest = ""] = /^\s*@(\w+)\s?(.*)$/.exec(line) ?? [];
    if (name === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ name, lines: [rest] });
  }
  return sections;
}

/** Removes empty lines at both ends. */
function trimLines(lines: readonly string[]): readonly string[] {
  const isFilled = (line: string): boolean => line !== "";
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1);
}

function rewriteComment(indent: string, text: string): string {
  const sections = splitSections(text);
  const [summary, description] = ["", "description"].map((wanted) =>
    sections.filter(({ name }) => name === wanted).flatMap(({ lines }) => lines.map((line) => line.trim())),
  );
  const tags = sections
    .filter(({ name }) => !["", "description", "enum"].includes(name))
    .flatMap(({ name, lines }) => lines.map((line, index) => (index === 0 ? `@${name} ${line}`.trim() : line)));
  const paragraphs = [summary ?? [], description ?? [], tags].map(trimLines).filter((lines) => lines.length > 0);
  const lines = paragraphs.flatMap((paragraph, index) => (index === 0 ? paragraph : ["", ...paragraph]));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */\n`].join("\n");
}

/**
 * Turns the `@description` of generated doc comments into their text, and drops `@enum`, which repeats the type. Editors
 * show the text of a comment first, but a tag at its end.
 */
export const plainDocComments = (source: string): string =>
  source.replace(comment, (_match, indent: string, text: string) => rewriteComment(indent, text));
