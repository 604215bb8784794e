export const methods = ["GET", "PATCH", "POST"] as const;

export type Method = (typeof methods)[number];

/** What every contender is given alike; each may repeat a request twice. */
export interface Conditions {
  readonly baseUrl: string;
  readonly credential: { readonly apiToken: string } | { readonly apiEmail: string; readonly apiKey: string };
  /** Bound of one attempt. */
  readonly timeoutMs: number;
}

/** One client, as somebody would create it. */
export interface ContenderClient {
  /** What may come to be printed. */
  readonly printed: unknown;
  readonly call: Readonly<Record<Method, (signal?: AbortSignal) => Promise<unknown>>>;
}

/** A package to compare. */
export interface Contender {
  /** Heading of its column. */
  readonly name: string;
  create(conditions: Conditions): ContenderClient;
  /** Says what a call returned in a few words. */
  describe(returned: unknown): string;
}
