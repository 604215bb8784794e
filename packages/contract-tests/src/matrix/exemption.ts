/** A reviewed reason why cells of the matrix are not shown by Prism. */
export interface Exemption {
  /** A regular expression for `<operationId> <cell> <side>`. */
  readonly cells: string;
  readonly since: string;
  readonly reason: string;
}
