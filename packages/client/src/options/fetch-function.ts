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

/** The part of a response that the client uses. `body` is a web stream, or a Node stream as in node-fetch. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: unknown;
  text(): Promise<string>;
}

/** A `fetch` function, such as the runtime's, undici's, node-fetch's or ofetch's. */
export type FetchFunction = (url: string, init: FetchInit) => Promise<FetchResponse>;
