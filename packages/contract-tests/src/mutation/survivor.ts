/** A mutant that no vector can notice, and why it says the same as the document. Reviewed by hand. */
export interface Survivor {
  readonly name: string;
  readonly reason: string;
}
