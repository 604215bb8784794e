/** Ranges of code points, both ends included. */
export type Ranges = readonly (readonly [first: number, last: number])[];

interface Repetition {
  readonly min: number;
  readonly max: number;
}

/** One part of a pattern: an anchor, one character of a set, or a group of alternatives. */
export type Term =
  | { readonly kind: "anchor"; readonly text: string }
  | ({ readonly kind: "set"; readonly ranges: Ranges } & Repetition)
  | ({ readonly kind: "group"; readonly alternatives: Alternatives } & Repetition);

export type Alternatives = readonly (readonly Term[])[];

const lastCodePoint = 0x10ffff;
const code = (character: string): number => character.codePointAt(0) ?? 0;

const digit: Ranges = [[code("0"), code("9")]];
const word: Ranges = [...digit, [code("A"), code("Z")], [code("_"), code("_")], [code("a"), code("z")]];
const lineBreaks: Ranges = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** Returns the code points outside the ranges. */
function invert(ranges: Ranges): Ranges {
  const inverted: (readonly [number, number])[] = [];
  let next = 0;
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    if (first > next) inverted.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  return next > lastCodePoint ? inverted : [...inverted, [next, lastCodePoint]];
}

const escapedSets = new Map<string, Ranges>([
  ["d", digit],
  ["D", invert(digit)],
  ["w", word],
  ["W", invert(word)],
  ["n", [[0x0a, 0x0a]]],
  ["r", [[0x0d, 0x0d]]],
  ["t", [[0x09, 0x09]]],
]);

/** Thrown for syntax that this parser does not know, such as lookaheads. */
class UnknownSyntaxError extends Error {}

function parse(pattern: string): Alternatives {
  let rest = pattern;

  /** Removes what the expression matches at the start. */
  function take(expression: RegExp): RegExpExecArray | undefined {
    const match = expression.exec(rest);
    if (match === null || match.index > 0 || match[0] === "") return undefined;
    rest = rest.slice(match[0].length);
    return match;
  }

  function parseAlternatives(): Alternatives {
    const alternatives = [parseSequence()];
    while (take(/\|/)) alternatives.push(parseSequence());
    return alternatives;
  }

  function parseSequence(): readonly Term[] {
    const terms: Term[] = [];
    while (rest !== "" && !/^[|)]/.test(rest)) terms.push(parseTerm());
    return terms;
  }

  function parseTerm(): Term {
    const anchor = take(/[$^]/);
    if (anchor) return { kind: "anchor", text: anchor[0] };
    if (take(/\((\?:)?(?!\?)/)) {
      const alternatives = parseAlternatives();
      if (!take(/\)/)) throw new UnknownSyntaxError();
      return { kind: "group", alternatives, ...parseRepetition() };
    }
    const ranges = take(/\[/) ? parseClass() : parseCharacter();
    return { kind: "set", ranges, ...parseRepetition() };
  }

  function parseRepetition(): Repetition {
    const braces = take(/\{(\d+)(,(\d*))?\}/);
    const symbol = braces ? undefined : take(/[*+?]/)?.[0];
    if (braces ?? symbol) take(/\?/);
    if (symbol === "?") return { min: 0, max: 1 };
    if (symbol) return { min: symbol === "+" ? 1 : 0, max: Number.POSITIVE_INFINITY };
    if (!braces) return { min: 1, max: 1 };
    const [, min, comma, max] = braces;
    if (comma === undefined) return { min: Number(min), max: Number(min) };
    return { min: Number(min), max: max ? Number(max) : Number.POSITIVE_INFINITY };
  }

  function parseCharacter(): Ranges {
    const escaped = take(/\\(.)/)?.[1];
    if (escaped !== undefined) return parseEscape(escaped);
    if (take(/\./)) return invert(lineBreaks);
    const character = take(/[^()[\]{}|*+?]/u)?.[0];
    if (character === undefined) throw new UnknownSyntaxError();
    return [[code(character), code(character)]];
  }

  function parseEscape(escaped: string): Ranges {
    const ranges = escapedSets.get(escaped);
    if (ranges !== undefined) return ranges;
    if (/[A-Za-z0-9]/.test(escaped)) throw new UnknownSyntaxError();
    return [[code(escaped), code(escaped)]];
  }

  function parseClass(): Ranges {
    const isInverted = take(/\^/) !== undefined;
    const ranges: (readonly [number, number])[] = [];
    while (!take(/\]/)) {
      if (rest === "") throw new UnknownSyntaxError();
      ranges.push(...parseClassMember());
    }
    return isInverted ? invert(ranges) : ranges;
  }

  function parseClassMember(): Ranges {
    const range = take(/([^\\\]])-([^\\\]])/u);
    if (range) return [[code(range[1] ?? ""), code(range[2] ?? "")]];
    const escaped = take(/\\(.)/)?.[1];
    if (escaped !== undefined) return parseEscape(escaped);
    const character = take(/[^\]]/u)?.[0] ?? "";
    return [[code(character), code(character)]];
  }

  const alternatives = parseAlternatives();
  if (rest !== "") throw new UnknownSyntaxError();
  return alternatives;
}

/** Parses a regular expression. Returns undefined if it has syntax that this parser does not know. */
export function parsePattern(pattern: string): Alternatives | undefined {
  try {
    return parse(pattern);
  } catch (error) {
    if (error instanceof UnknownSyntaxError) return undefined;
    throw error;
  }
}
