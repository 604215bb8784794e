/** `missing`: no vector exists, or one was not sent. `exempt`: a reviewed exemption gives the reason. */
export type Status = "pass" | "fail" | "missing" | "exempt";

/** The number of test cases by status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** The result of one test case of an operation. */
export interface TestCaseResult {
  /** A requirement with the expected outcome: `/ttl minimum rejected`, `response 200 application/json typical accepted`. */
  readonly testCase: string;
  readonly status: Status;
  /** Absent if the status is `pass`. */
  readonly reason?: string;
}

/** The coverage of one operation. */
export interface OperationCoverage {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly counts: StatusCounts;
  /** The number of exchanges with the mock. */
  readonly exchanges: number;
  /** Durations of an exchange in milliseconds. The first exchange includes the compilation of the mock's schemas. */
  readonly meanDurationMs: number;
  readonly maxDurationMs: number;
  readonly testCases: readonly TestCaseResult[];
}

/** The content of `output/coverage.json`. */
export interface Coverage {
  /** The sums of all operations. */
  readonly counts: StatusCounts;
  /** In the order of the document. */
  readonly operations: readonly OperationCoverage[];
}
