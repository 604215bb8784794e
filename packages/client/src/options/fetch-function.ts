/** The second argument of a `fetch` function. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Redirects are never followed: they would carry the credential to another host. */
  readonly redirect: "manual";
  /** Aborts when the attempt times out or the caller aborts the call. */
  readonly signal: AbortSignal;
}

/** What the client uses of a response. Its body may be a web stream or, as node-fetch has it, an async iterable. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: unknown;
  text(): Promise<string>;
}

/** A `fetch` function: the runtime's own, or that of undici, node-fetch or ofetch. */
export type FetchFunction = (url: string, init: FetchInit) => Promise<FetchResponse>;
