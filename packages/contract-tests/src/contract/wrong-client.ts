import type { FetchFunction, FetchInit } from "@zero-trust-accounts/client";
import type { CallOperation } from "./contract-target.ts";
import { createContractCall } from "./create-contract-call.ts";

/** A client with one deliberate mistake. */
export interface WrongClient {
  /** What the client does. */
  readonly mistake: string;
  /** The start of the failure that the contract tests report: `request method`. */
  readonly failure: string;
  createCall(baseUrl: string): CallOperation;
}

/** A request as the client passes it to fetch. */
export interface FetchedRequest extends Omit<FetchInit, "redirect" | "signal"> {
  readonly url: string;
}

/** Creates a client that changes each request before it is sent. */
export function changeRequests(
  change: (request: FetchedRequest) => Partial<FetchedRequest>,
): WrongClient["createCall"] {
  const fetchChanged: FetchFunction = (url, init) => {
    const { url: changedUrl, ...changedInit } = { url, ...init, ...change({ url, ...init }) };
    return fetch(changedUrl, changedInit);
  };
  return (baseUrl) => createContractCall(baseUrl, fetchChanged);
}

/** Creates a client that changes what the caller receives. */
export function changeOutcomes(change: (outcome: Promise<unknown>) => Promise<unknown>): WrongClient["createCall"] {
  return (baseUrl) => {
    const call = createContractCall(baseUrl);
    return (...args) => change(call(...args));
  };
}
