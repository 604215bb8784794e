import type { Measurement } from "./measure.ts";

/** One line of a comparison: what each contender made of the same thing. */
export interface Row {
  readonly name: string;
  readonly measurements: readonly Measurement[];
}
