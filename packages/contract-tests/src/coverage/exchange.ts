/** A request and its response, as the recording proxy saw them. */
export interface Exchange {
  readonly method: string;
  /** The path with the query, encoded as it arrived. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, unknown>>;
  /** The parsed JSON, or the text if it is not JSON. Undefined if the body is empty. */
  readonly requestBody: unknown;
  readonly status: number;
  /** As `requestBody`. */
  readonly responseBody: unknown;
  /** The violations that Prism reports, each as `minimum at /disable_for_time`. */
  readonly violations: readonly string[];
  readonly durationMs: number;
}
