import { fromMarkdown } from "mdast-util-from-markdown";

/** A code block of a README that the tests run. */
export interface RunnableExample {
  /** `ts` or `js`. */
  readonly language: string;
  readonly code: string;
  /** The name after the colon of the marker, such as `vitest` in `<!-- run: vitest -->`. */
  readonly runner: string | undefined;
}

const marker = /^<!-- run(?:: ([^>]+))? -->$/;

/** Finds the `ts` and `js` blocks of a README that follow a line `<!-- run -->`. */
export function findRunnableExamples(readme: string): readonly RunnableExample[] {
  const { children } = fromMarkdown(readme);
  return children.flatMap((node, index) => {
    const match = node.type === "html" ? marker.exec(node.value) : null;
    if (match === null) return [];
    const block = children[index + 1];
    if (block?.type !== "code" || (block.lang !== "ts" && block.lang !== "js"))
      throw new Error(`line ${node.position?.start.line}: a run marker must be followed by a ts or js block`);
    return [{ language: block.lang, code: `${block.value}\n`, runner: match[1] }];
  });
}
