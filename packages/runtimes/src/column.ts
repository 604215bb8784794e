/** What became of one scenario in one runtime. */
export interface Cell {
  readonly isPassed: boolean;
  /** What a table shows. */
  readonly shown: string;
  /** What went wrong. */
  readonly problem?: string;
}

/** What became of the scenarios in one runtime. */
export interface Column {
  /** The runtime's title and version. */
  readonly heading: string;
  /** In the order of the scenarios. */
  readonly cells: readonly Cell[];
  /** Why there is no report, where there is none. */
  readonly problem?: string;
}
