export const methods = ["GET", "PATCH", "POST"] as const;

export type Method = (typeof methods)[number];

/** The options that every client gets. Each client may retry a request twice. */
export interface AdapterOptions {
  readonly baseUrl: string;
  readonly credential: { readonly apiToken: string } | { readonly apiEmail: string; readonly apiKey: string };
  /** The timeout of one attempt. */
  readonly timeoutMs: number;
}

export interface AdaptedClient {
  /** The object that a program might print. */
  readonly client: unknown;
  readonly call: Readonly<Record<Method, (signal?: AbortSignal) => Promise<unknown>>>;
}

/** Gives one competitor's client the interface that the comparison calls. */
export interface ClientAdapter {
  /** The heading of its column. */
  readonly name: string;
  /** Creates a client as a user of the package would. */
  createClient(options: AdapterOptions): AdaptedClient;
  /** Describes what a call returned in a few words. */
  describe(returned: unknown): string;
}
