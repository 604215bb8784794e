/** A difference between a response of the API and the document. It never contains a value of the response. */
export interface Finding {
  readonly operationId: string;
  /** The violated keyword, or `status` if the response was not a success. */
  readonly keyword: string;
  /** The location in the response: `response/body/result/disable_for_time`. */
  readonly location: string;
  readonly message: string;
}
