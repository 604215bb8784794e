import type { MockFailure } from "./mock-failure.ts";
import type { MockRequest } from "./mock-request.ts";
import type { MockState } from "./state.ts";

/** What can be spoken to, watched and made to fail. */
export interface MockServer {
  /** Answers in place of `globalThis.fetch`. Host and scheme do not matter, and `/client/v4` may be left out. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** What arrived, in order. */
  readonly requests: readonly MockRequest[];
  /** Makes the next request fail, or the next `times` that fit. Asked for several times, the failures happen in turn. */
  failNext(failure: MockFailure): void;
  /** Puts everything back to how it was at first, also what arrived and what was to fail. */
  reset(): void;
}

/** An account in memory. */
export interface MockAccount extends MockServer {
  readonly accountId: string;
  /** What is stored. It may be changed. */
  readonly state: MockState;
}

/** Many accounts in memory, behind one `fetch`. */
export interface MockAccounts extends MockServer {
  /** One of the accounts. Its `requests`, `failNext` and `reset` concern it alone. @throws TypeError where it does not exist */
  account(accountId: string): MockAccount;
}
