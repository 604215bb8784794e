import { type DescribedOperation, describeOperations } from "../document/describe-operations.ts";
import type { OpenApiDocument } from "../document/open-api-document.ts";
import { listOperationVectors } from "../vectors/list-operation-vectors.ts";
import type { CommittedVectors } from "../vectors/read-committed-vectors.ts";
import { checkTestCases } from "./check-test-cases.ts";
import type { Coverage, OperationCoverage, StatusCounts, TestCaseResult } from "./coverage.ts";
import type { Exchange } from "./exchange.ts";
import type { Exemption } from "./exemption.ts";
import { listTestCases } from "./list-test-cases.ts";

/** What the contract tests recorded, and what they compare it with. */
export interface CoverageEvidence {
  readonly committedVectors: CommittedVectors;
  /** The exchanges of all operations. */
  readonly exchanges: readonly Exchange[];
  readonly exemptions: readonly Exemption[];
}

function countStatuses(testCases: readonly TestCaseResult[]): StatusCounts {
  const counts = { pass: 0, fail: 0, missing: 0, exempt: 0 };
  for (const { status } of testCases) counts[status] += 1;
  return counts;
}

function findExchanges(exchanges: readonly Exchange[], { method, path }: DescribedOperation): readonly Exchange[] {
  const pattern = new RegExp(`^${path.replace("{account_id}", "[^/]+")}$`);
  return exchanges.filter((exchange) => exchange.method === method && pattern.test(exchange.path));
}

/** Measures which test cases of the document the recorded exchanges cover, by operation. */
export function measureCoverage(document: OpenApiDocument, evidence: CoverageEvidence): Coverage {
  const { committedVectors, exemptions } = evidence;
  const measureOperation = (operation: DescribedOperation): OperationCoverage => {
    const { operationId, method, path } = operation;
    const exchanges = findExchanges(evidence.exchanges, operation);
    const committed = committedVectors.operations.find((candidate) => candidate.operationId === operationId);
    const vectors = committed ? listOperationVectors(committed, committedVectors) : [];
    const requiredTestCases = listTestCases(document, operation);
    const testCases = checkTestCases({ operationId, testCases: requiredTestCases, vectors, exchanges, exemptions });
    const durationsMs = exchanges.map(({ durationMs }) => durationMs);
    const totalMs = durationsMs.reduce((sum, durationMs) => sum + durationMs, 0);
    return {
      operationId,
      method,
      path,
      counts: countStatuses(testCases),
      exchanges: exchanges.length,
      meanDurationMs: exchanges.length === 0 ? 0 : totalMs / exchanges.length,
      maxDurationMs: Math.max(0, ...durationsMs),
      testCases,
    };
  };
  const operations = describeOperations(document).map(measureOperation);
  return { counts: countStatuses(operations.flatMap(({ testCases }) => testCases)), operations };
}
