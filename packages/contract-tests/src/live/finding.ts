/** One way in which an answer was not what the document says. It never holds a value of the answer. */
export interface Finding {
  readonly operationId: string;
  /** The keyword that was violated, or `status` for an answer that was no success. */
  readonly keyword: string;
  /** Such as `response/body/result/disable_for_time`. */
  readonly place: string;
  readonly message: string;
}
