/** Creates candidates for values. Those that do not serve are left out, and at least one must remain. */
export type Candidates = () => readonly unknown[];

/** Values on both sides of one constraint. */
export interface Edge {
  readonly keyword: string;
  readonly accepted?: Candidates;
  readonly violated?: Candidates;
  /** The keyword that a validator reports, if it is another. */
  readonly reported?: string;
  /** The property that the constraint is about, if the violation is reported at its parent. */
  readonly property?: string;
}

/** Generates a value that the schema accepts, for this member of the place. Another seed gives another value. */
export type Generate<Schema> = (schema: Schema, seed?: number, member?: string) => unknown;
