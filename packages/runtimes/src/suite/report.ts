/** The outcome of one scenario. Without an error, the scenario passed. */
export interface Outcome {
  /** The name and message of the error with which the scenario failed. */
  readonly error?: string;
  /** The table cell of the passed scenario. Default: a tick. */
  readonly label?: string;
}

/** The report that a runtime sends after the suite. */
export interface Report {
  /** The `navigator.userAgent` of the runtime. */
  readonly userAgent: string;
  /** In the order of the scenarios. */
  readonly outcomes: readonly Outcome[];
  /** The error with which the suite failed to load. */
  readonly loadError?: string;
}
