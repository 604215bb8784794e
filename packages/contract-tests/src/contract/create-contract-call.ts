import type { FetchFunction } from "@zero-trust-accounts/client";
import { callOperation } from "../operation-calls.ts";
import { createContractClient } from "../testing/create-contract-client.ts";
import type { CallOperation } from "./contract-target.ts";

/** Creates a client for a server, and returns a function that calls its operations. */
export function createContractCall(baseUrl: string, fetch?: FetchFunction): CallOperation {
  const client = createContractClient(baseUrl, fetch);
  return (operationId, body, options) => callOperation(operationId, client, body, options);
}
