import type { ClientOptions, ZeroTrustClient } from "@zero-trust-accounts/client";
import type { MockFailure } from "@zero-trust-accounts/mock";

/** What a request meets in place of the mock: a fault of the faults package, or a failure that the mock answers. */
export type Mishap =
  | "redirect to another port"
  | "reset before the answer"
  | "slow body"
  | "slow headers"
  | Exclude<MockFailure, { connection: unknown }>;

/** What a scenario is given to act with. */
export interface Stage {
  /** An account of the scenario's own, new on the mock. */
  readonly accountId: string;
  /** Base URL that nobody listens to. */
  readonly deadUrl: string;
  /** Whether the runtime shows a page, and so obeys CORS. */
  readonly isPage: boolean;
  /** A client for the scenario's account and server. */
  connect(options?: Partial<ClientOptions>): ZeroTrustClient;
}

/** Something that has to work in every runtime. */
export interface Scenario {
  readonly name: string;
  /** Scenarios that share a line where not all can be shown. */
  readonly group?: string;
  /** Whether the server is of another origin than the page, and sends no CORS headers. */
  readonly isElsewhere?: boolean;
  /** What the first requests meet, in order; all others reach the mock. */
  readonly mishaps?: readonly (Mishap | "none")[];
  /** What the server has to see, in any order: the method, the path below the account and the body. */
  readonly requests: readonly string[];
  /** What it has to see from a page, where that differs. */
  readonly requestsOfPage?: readonly string[];
  /** Rejects where something is wrong; returns what to show in place of a tick, if anything. */
  run(stage: Stage): Promise<string | void>;
}
