export interface GrowthPoint {
  readonly amount: number;
  /** CPU time for the complete amount. */
  readonly milliseconds: number;
  /** Heap memory for the complete amount. */
  readonly kilobytes: number;
}

/** CPU time and memory of growing amounts of the same work. */
export interface Growth {
  readonly title: string;
  /** What the amount counts, such as accounts. */
  readonly subject: string;
  readonly points: readonly GrowthPoint[];
}
