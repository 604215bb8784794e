import type { ClientOptions, ZeroTrustClient } from "@zero-trust-accounts/client";
import type { MockFailure } from "@zero-trust-accounts/mock";

/** What the server does with a request: a fault of the faults package, a failure of the mock, or none of them. */
export type ScenarioFault =
  | "none"
  | "redirect to another port"
  | "reset before the response"
  | "slow body"
  | "slow headers"
  | Exclude<MockFailure, { connection: unknown }>;

/** What a scenario works with. */
export interface ScenarioContext {
  /** A new account on the mock, which no other scenario uses. */
  readonly accountId: string;
  /** A base URL on which no server listens. */
  readonly unreachableUrl: string;
  /** Whether the runtime is a browser, which enforces CORS. */
  readonly isBrowser: boolean;
  /** Creates a client for the scenario's account and server. */
  createClient(options?: Partial<ClientOptions>): ZeroTrustClient;
}

/** A behaviour that every runtime must show. */
export interface Scenario {
  readonly name: string;
  /** Scenarios of one group share a row in the README. Default: a row for this scenario alone. */
  readonly group?: string;
  /** Whether the client calls a server of another origin than the page, which sends no CORS headers. */
  readonly usesOtherOrigin?: boolean;
  /** The faults of the first requests, in order. Later requests reach the mock. */
  readonly faults?: readonly ScenarioFault[];
  /** The requests that the server must receive, in any order: the method, the path below the account and the body. */
  readonly requests: readonly string[];
  /** The requests that the server must receive from a browser. Default: `requests`. */
  readonly requestsInBrowser?: readonly string[];
  /** Rejects if the behaviour is wrong. May return a label that the table shows instead of a tick. */
  run(context: ScenarioContext): Promise<string | void>;
}
