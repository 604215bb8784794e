/** A request and its response, as the recording proxy saw them. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, unknown>>;
  /** Undefined if the body is empty or not JSON. */
  readonly requestBody: unknown;
  readonly status: number;
  /** Undefined if the body is empty or not JSON. */
  readonly responseBody: unknown;
  /** The violations that Prism reports, each as `minimum at /disable_for_time`. */
  readonly violations: readonly string[];
  readonly durationMs: number;
}
