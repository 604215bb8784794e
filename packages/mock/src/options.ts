import type { InitialState } from "./state.ts";

/** A maximum number of requests per time window. */
export interface RateLimit {
  /** Positive integer. */
  readonly quota: number;
  /** Positive integer. */
  readonly windowSeconds: number;
}

/** Options of every mock. `undefined` means the default. */
export interface MockOptions {
  /** The only API token that the mock accepts. @default any well-formed credential, unless `apiKey` is set */
  readonly apiToken?: string | undefined;
  /** The email address of `apiKey`. Both must be set together. */
  readonly apiEmail?: string | undefined;
  /** The only global API key that the mock accepts, together with `apiEmail`. */
  readonly apiKey?: string | undefined;
  /** What a credential is allowed to do. With "read", all requests but GET are rejected with 403. @default "write" */
  readonly permissions?: "read" | "write" | undefined;
  /** Whether a new account has Gateway. @default true */
  readonly gateway?: boolean | undefined;
  /** What a new account stores in place of the defaults. */
  readonly state?: InitialState | undefined;
  /**
   * Whether an account without a certificate also rejects FIPS and deep body scanning, with code 2211. TLS decryption
   * always requires a certificate. @default false
   */
  readonly requireCertificate?: boolean | undefined;
  /** Whether the response with the custom certificate has no envelope. @default false */
  readonly bareCustomCertificate?: boolean | undefined;
  /**
   * The rate limit of all accounts together. The first request after the end of a window starts the next.
   * @default none: no request is rejected, and the headers state a quota of a million requests per second
   */
  readonly rateLimit?: RateLimit | undefined;
  /** Returns the time in milliseconds since 1970. It is called at each request. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Whether `requests` records each request. @default true */
  readonly recordRequests?: boolean | undefined;
}

/** Options of a mock of one account. */
export interface MockAccountOptions extends MockOptions {
  /** The only account that exists, 1 to 32 characters. */
  readonly accountId: string;
}

/** Options of a mock of many accounts. */
export interface MockAccountsOptions extends MockOptions {
  /** The accounts that exist. @default every id of 1 to 32 characters */
  readonly accountIds?: readonly string[] | undefined;
}
