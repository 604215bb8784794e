import { setTimeout as wait } from "node:timers/promises";
import { type Fault, type FaultServer, startFaultServer } from "@zero-trust-accounts/faults";
import type { AdaptedClient, AdapterOptions, ClientAdapter } from "./client-adapter.ts";
import { describeError } from "./describe-error.ts";

/** How a client handled a fault. */
export interface FaultResult {
  readonly outcome: string;
  /** How many requests the server received. */
  readonly requests: string;
}

/** A client and the fault server that it calls. */
export interface FaultRun extends AdaptedClient {
  readonly server: FaultServer;
  /** Describes in a few words how a call ends. */
  describeOutcome(call: Promise<unknown>): Promise<string>;
}

export interface FaultSetup extends Omit<AdapterOptions, "baseUrl"> {
  readonly fault: Fault;
}

const hangTimeoutMs = 4_000;

/** Runs a client against a fault server. A client that does not end within 4 seconds hangs. */
export async function runAgainstFault(
  adapter: ClientAdapter,
  { fault, ...options }: FaultSetup,
  observe: (run: FaultRun) => Promise<string>,
): Promise<FaultResult> {
  const server = await startFaultServer(fault);
  const client = adapter.createClient({ ...options, baseUrl: server.url });
  const describeOutcome = async (call: Promise<unknown>): Promise<string> => {
    const outcome = await call.then(adapter.describe, describeError);
    return server.redirectTarget.connectionCount() > 0 ? `${outcome}, redirect followed` : outcome;
  };
  const hang = wait(hangTimeoutMs, `hangs (> ${hangTimeoutMs / 1_000} s)`);
  const outcome = await Promise.race([observe({ ...client, server, describeOutcome }), hang]);
  const requests = String(server.requests.length);
  await server.close();
  return { outcome, requests };
}
