/** One attempt or wait of a call. Times are milliseconds since the start of the scenario. */
export interface TimelineSegment {
  /** The call, such as `GET`. */
  readonly lane: string;
  readonly kind: "attempt" | "wait";
  readonly start: number;
  readonly end: number;
  /** The result of an attempt. Empty for a wait. */
  readonly label: string;
}

/** What the client does in one scenario. */
export type Timeline = readonly TimelineSegment[];
