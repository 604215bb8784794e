/** A reviewed reason why Prism cannot pass some test cases. */
export interface Exemption {
  /** A regular expression that matches `<operationId> <test case>`. */
  readonly pattern: string;
  /** The date of the review: `2026-11-23`. */
  readonly since: string;
  readonly reason: string;
}
