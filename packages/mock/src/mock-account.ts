import type { MockFailure } from "./mock-failure.ts";
import type { MockRequest } from "./mock-request.ts";
import type { MockState } from "./state.ts";

/** A mock of the API. It records requests and can make them fail. */
export interface MockServer {
  /** Replaces `globalThis.fetch`. It ignores scheme and host of the URL, and the prefix `/client/v4` is optional. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** All requests so far, in order. */
  readonly requests: readonly MockRequest[];
  /**
   * Makes the next matching request fail, or the next `times` ones. Several failures happen in the order of the calls.
   *
   * @throws TypeError that names the invalid field
   */
  failNext(failure: MockFailure): void;
  /** Restores the initial state, empties `requests`, and discards failures that have not happened yet. */
  reset(): void;
}

/** A mock of one account. */
export interface MockAccount extends MockServer {
  readonly accountId: string;
  /** What the account stores. A test may change it. */
  readonly state: MockState;
}

/** A mock of many accounts behind one `fetch`. */
export interface MockAccounts extends MockServer {
  /**
   * Returns one account. Its `requests`, `failNext` and `reset` apply only to that account.
   *
   * @throws TypeError if the account does not exist
   */
  account(accountId: string): MockAccount;
}
