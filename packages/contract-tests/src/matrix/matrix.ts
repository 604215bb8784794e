import { cellOf, type Vector } from "../vectors/vector.ts";
import type { Exemption } from "./exemption.ts";
import { isExchangeOf, passes } from "./passes.ts";
import type { Exchange } from "./tap.ts";

export const verdicts = ["pass", "fail", "missing", "exempt"] as const;

export type Verdict = (typeof verdicts)[number];

export interface MatrixCell {
  readonly operationId: string;
  /** `<place> <keyword> <side>`, or an example's or a credential's name. */
  readonly cell: string;
  readonly verdict: Verdict;
  readonly reason?: string;
}

/** What the matrix is made of. */
export interface MatrixParts {
  readonly cells: ReadonlySet<string>;
  readonly vectors: readonly Vector[];
  readonly exchanges: readonly Exchange[];
  readonly exemptions: readonly Exemption[];
}

/** Judges every cell of an operation by what passed the tap; a cell is missing until each of its vectors was seen. */
export function matrixOf(
  operationId: string,
  { cells, vectors, exchanges, exemptions }: MatrixParts,
): readonly MatrixCell[] {
  const judge = (cell: string): Pick<MatrixCell, "verdict" | "reason"> => {
    const exemption = exemptions.find((each) => new RegExp(each.cells).test(`${operationId} ${cell}`));
    if (exemption) return { verdict: "exempt", reason: `since ${exemption.since}: ${exemption.reason}` };
    const own = vectors.filter((vector) => cellOf(vector) === cell);
    const seen = own.map((vector) => exchanges.filter((exchange) => isExchangeOf(exchange, vector)));
    if (own.length === 0) return { verdict: "missing", reason: "no vector is committed: run pnpm regenerate" };
    if (seen.some(({ length }) => length === 0)) return { verdict: "missing", reason: "a vector never arrived" };
    const failed = own.find((vector, index) => !seen[index]?.every((exchange) => passes(exchange, vector)));
    return failed ? { verdict: "fail", reason: JSON.stringify(failed) } : { verdict: "pass" };
  };
  return [...cells].map((cell) => ({ operationId, cell, ...judge(cell) }));
}
