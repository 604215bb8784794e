import { describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import { committedVectors } from "../vectors/committed-vectors.ts";
import { exchangesOf } from "../vectors/exchanges-of.ts";
import { cellsOf } from "./cells-of.ts";
import type { Exemption } from "./exemption.ts";
import { type MatrixCell, matrixOf } from "./matrix.ts";
import type { Exchange } from "./tap.ts";

/** How long an operation took, over all of its exchanges. */
export interface OperationTime {
  readonly operationId: string;
  readonly exchanges: number;
  readonly meanMilliseconds: number;
  readonly slowestMilliseconds: number;
}

export interface Coverage {
  readonly cells: readonly MatrixCell[];
  readonly times: readonly OperationTime[];
}

/** The matrix of all operations of the document, filled from what passed the tap. */
export function coverageOf(
  document: OpenApiDocument,
  exchanges: readonly Exchange[],
  exemptions: readonly Exemption[],
): Coverage {
  const cells = cellsOf(document);
  const covered = describeOperations(document).map(({ operationId, method, path }) => {
    const pattern = new RegExp(`^${path.replace("{account_id}", "[^/]+")}$`);
    const own = exchanges.filter((exchange) => exchange.method === method && pattern.test(exchange.path));
    const committed = committedVectors.operations.find((operation) => operation.operationId === operationId);
    const parts = { vectors: committed ? exchangesOf(committed) : [], exchanges: own, exemptions };
    const milliseconds = own.map((exchange) => exchange.milliseconds);
    const total = milliseconds.reduce((sum, each) => sum + each, 0);
    return {
      cells: matrixOf(operationId, { cells: cells.get(operationId) ?? new Set(), ...parts }),
      time: {
        operationId,
        exchanges: own.length,
        meanMilliseconds: own.length > 0 ? total / own.length : 0,
        slowestMilliseconds: Math.max(0, ...milliseconds),
      },
    };
  });
  return { cells: covered.flatMap((each) => each.cells), times: covered.map(({ time }) => time) };
}
