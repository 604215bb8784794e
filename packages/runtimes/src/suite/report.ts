/** How one scenario ended: with an error, or with something to show in place of a tick, or just well. */
export interface Outcome {
  readonly error?: string;
  readonly shown?: string;
}

/** What a runtime says after the suite. */
export interface Report {
  /** What the runtime calls itself. */
  readonly agent: string;
  /** In the order of the scenarios. */
  readonly outcomes: readonly Outcome[];
  /** Why the suite could not even be loaded. */
  readonly failure?: string;
}
