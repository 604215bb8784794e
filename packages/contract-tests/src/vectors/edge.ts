/** Values on both sides of one constraint. */
export interface Edge {
  readonly keyword: string;
  readonly accepted: readonly unknown[];
  readonly violated: readonly unknown[];
  /** The keyword that a validator names, where it is another. */
  readonly named?: string;
  /** The property that the constraint is about, where the violation is found at its parent. */
  readonly property?: string;
}
