import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
} from "yaml";
import type { Problem } from "../errors/invalid-file-error.ts";

/** A place in a file, from 1. */
type Position = Pick<Problem, "line" | "column">;

/** A parsed YAML or JSON file. */
export interface ParsedDocument {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Finds a value, or the key of a member, by the keys that lead to it. */
  locate(keys: readonly string[], part: "key" | "value"): Position;
}

/** Messages of the parser that do not say what to do. */
const hints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "tabs are not allowed as indentation in YAML; use spaces",
  DUPLICATE_KEY: "this key appears twice in the same block; remove one of them",
  MULTIPLE_DOCS: "the file has more than one YAML document; keep one",
};

/** Ids consist of digits and letters. YAML would read some as numbers, such as 1e5, so keys and items keep their source. */
function keepIdsAsStrings(document: Document): void {
  visit(document, {
    Scalar(key, node, path) {
      const parent = path.at(-1);
      const isNumber = typeof node.value === "number" && node.source !== undefined;
      if (isNumber && (key === "key" || isAccountItem(document, parent))) node.value = node.source;
    },
  });
}

const isAccountItem = (document: Document, parent: unknown): boolean =>
  isSeq(parent) && isMap(document.contents) && document.contents.get("accounts") === parent;

function findPair(document: Document, node: unknown, key: string): Pair<Node, Node> | undefined {
  const resolved = isAlias(node) ? node.resolve(document) : node;
  const items: readonly unknown[] = isMap(resolved) ? resolved.items : [];
  // The parser makes keys and values nodes.
  return items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key) as
    | Pair<Node, Node>
    | undefined;
}

/** The start of a node, or of the nearest one around it that is in the source. */
function findOffset(document: Document, keys: readonly string[], part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const [index, key] of keys.entries()) {
    const item = isSeq(node) ? node.items[Number(key)] : undefined;
    const pair = findPair(document, node, key);
    if (pair === undefined && item === undefined) return offset;
    const isLastKey = index === keys.length - 1 && part === "key";
    node = pair ? (pair.value ?? pair.key) : item;
    const located = isLastKey && pair ? pair.key : (node as Node);
    offset = located.range?.[0] ?? offset;
  }
  return offset;
}

/** The text of a key. Two long ids of digits are different texts, but may be the same number. */
const getKeyText = ({ value, source }: Scalar): unknown => (typeof value === "number" ? source : value);

const isSameKey = (first: ParsedNode, second: ParsedNode): boolean =>
  isScalar(first) && isScalar(second) && getKeyText(first) === getKeyText(second);

/** Parses YAML 1.2, of which JSON is a part. Keys that appear twice, tabs and unknown tags are problems. */
export function parseYamlOrJson(text: string): ParsedDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, merge: true, uniqueKeys: isSameKey });
  const toPosition = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    ...toPosition(pos[0]),
    message: hints[code] ?? message,
  }));
  const locate: ParsedDocument["locate"] = (keys, part) => toPosition(findOffset(document, keys, part));
  if (problems.length > 0) return { value: undefined, problems, locate };
  try {
    keepIdsAsStrings(document);
    return { value: document.toJS(), problems, locate };
  } catch (error) {
    // An alias without its anchor, or so many aliases that they exhaust memory.
    return { value: undefined, problems: [{ ...toPosition(0), message: (error as Error).message }], locate };
  }
}
