/** A test vector: one request or response body with its expected outcome. */
export interface Vector {
  /** What it tests: `/disable_for_time minimum`, `response 200 application/json typical`, `credential none`. */
  readonly requirement: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The violation that must be reported, such as `minimum at /disable_for_time`. Absent if the body is valid. */
  readonly rejectedBy?: string;
  /** The response that the mock must return. Present if the vector tests a documented example. */
  readonly response?: { readonly status: number; readonly body: unknown };
}

/** Names the test case of a vector: its requirement with the outcome. A requirement has up to two test cases. */
export const nameTestCase = ({ requirement, rejectedBy }: Vector): string =>
  `${requirement} ${rejectedBy === undefined ? "accepted" : "rejected"}`;

/** Returns whether only the client's types reject the body. Validators accept read-only and unknown fields. */
export const isRejectedByTypesOnly = ({ rejectedBy = "" }: Vector): boolean =>
  /^(readOnly|unknown field) at /.test(rejectedBy);
