/** Creates candidate values. Unsuitable ones are dropped later, and at least one must remain. */
export type CreateCandidates = () => readonly unknown[];

/** One constraint of a schema, with values that it accepts and values that it rejects. */
export interface Constraint {
  readonly keyword: string;
  readonly accepted?: CreateCandidates;
  readonly rejected?: CreateCandidates;
  /** The keyword that a validator reports. Default: `keyword`. */
  readonly reportedKeyword?: string;
  /** The constrained property, if a validator reports the violation at the property's parent. */
  readonly property?: string;
}

/** Generates a value that the schema accepts, for a member of the location. A different seed varies the value. */
export type Generate<Schema> = (schema: Schema, seed?: number, member?: string) => unknown;
