/** A mutant that no vector notices, with the reviewed reason why it means the same as the document. */
export interface Survivor {
  readonly name: string;
  readonly reason: string;
}
