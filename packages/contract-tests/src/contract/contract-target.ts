import type { RequestOptions } from "@zero-trust-accounts/client";
import type { RecordingProxy } from "../coverage/start-recording-proxy.ts";

/** Calls an operation by its id through a client. */
export type CallOperation = (operationId: string, body: unknown, options: RequestOptions) => Promise<unknown>;

/** A client with the proxy to which it sends its requests. */
export interface ContractTarget {
  readonly proxy: RecordingProxy;
  readonly call: CallOperation;
}
