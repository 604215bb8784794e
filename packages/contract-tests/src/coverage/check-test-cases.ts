import { nameTestCase, type Vector } from "../vectors/vector.ts";
import type { TestCaseResult } from "./coverage.ts";
import type { Exchange } from "./exchange.ts";
import type { Exemption } from "./exemption.ts";
import { findExemption } from "./find-exemption.ts";
import { hasExpectedOutcome } from "./has-expected-outcome.ts";
import { isExchangeOfVector } from "./is-exchange-of-vector.ts";

/** The evidence for one operation. */
export interface OperationEvidence {
  readonly operationId: string;
  /** The test cases that the document requires. */
  readonly testCases: ReadonlySet<string>;
  readonly vectors: readonly Vector[];
  readonly exchanges: readonly Exchange[];
  readonly exemptions: readonly Exemption[];
}

function checkTestCase(testCase: string, evidence: OperationEvidence): TestCaseResult {
  const { operationId, exchanges, exemptions } = evidence;
  const exemption = findExemption(exemptions, operationId, testCase);
  if (exemption) return { testCase, status: "exempt", reason: `since ${exemption.since}: ${exemption.reason}` };

  const vectors = evidence.vectors.filter((vector) => nameTestCase(vector) === testCase);
  if (vectors.length === 0)
    return { testCase, status: "missing", reason: "no vector is committed. Run: pnpm regenerate" };

  for (const vector of vectors) {
    const vectorExchanges = exchanges.filter((exchange) => isExchangeOfVector(exchange, vector));
    if (vectorExchanges.length === 0)
      return { testCase, status: "missing", reason: `this vector was not sent: ${JSON.stringify(vector)}` };
    const isPassed = vectorExchanges.every((exchange) => hasExpectedOutcome(exchange, vector));
    if (!isPassed) return { testCase, status: "fail", reason: `this vector failed: ${JSON.stringify(vector)}` };
  }
  return { testCase, status: "pass" };
}

/** Checks every test case of an operation. A test case passes if each of its vectors was sent and had the expected outcome. */
export const checkTestCases = (evidence: OperationEvidence): readonly TestCaseResult[] =>
  [...evidence.testCases].map((testCase) => checkTestCase(testCase, evidence));
