import type { InitialState } from "./state.ts";

/** How many requests are let through in a window of time. */
export interface RateLimit {
  readonly quota: number;
  readonly windowSeconds: number;
}

/** Settings of every mock. `undefined` means the default. */
export interface MockOptions {
  /** The API token that is accepted. Where neither it nor `apiKey` is given, any well-formed credential is. */
  readonly apiToken?: string | undefined;
  /** The email address that is accepted together with `apiKey`. */
  readonly apiEmail?: string | undefined;
  /** The global API key that is accepted, with `apiEmail`. */
  readonly apiKey?: string | undefined;
  /** What the credential may do. With "read", all that changes something is answered 403. @default "write" */
  readonly permissions?: "read" | "write" | undefined;
  /** Whether accounts have Gateway from the start. @default true */
  readonly gateway?: boolean | undefined;
  /** What a new account stores in place of the defaults. */
  readonly state?: InitialState | undefined;
  /**
   * Whether FIPS and deep body scanning, too, are rejected (2211) for an account without a certificate. TLS decryption
   * always is. @default false
   */
  readonly requireCertificate?: boolean | undefined;
  /** Whether the custom certificate is answered without an envelope. @default false */
  readonly bareCustomCertificate?: boolean | undefined;
  /** The rate limit, one for the whole mock, in windows that begin with a request. @default none: a million requests a second are announced, none is refused */
  readonly rateLimit?: RateLimit | undefined;
  /** The clock, in milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Whether `requests` keeps what arrives. @default true */
  readonly recordRequests?: boolean | undefined;
}

/** Settings of a mock of one account. */
export interface MockAccountOptions extends MockOptions {
  /** The only account that exists, 1 to 32 characters. */
  readonly accountId: string;
}

/** Settings of a mock of many accounts. */
export interface MockAccountsOptions extends MockOptions {
  /** The accounts that exist. @default every id of 1 to 32 characters */
  readonly accountIds?: readonly string[] | undefined;
}
