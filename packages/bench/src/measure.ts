import { setTimeout as wait } from "node:timers/promises";
import { type Fault, type FaultServer, startFaultServer } from "@zero-trust-accounts/faults";
import type { Conditions, Contender, ContenderClient } from "./contender.ts";
import { describeError } from "./describe-error.ts";

/** What a contender made of a fault. */
export interface Measurement {
  readonly outcome: string;
  readonly requests: string;
}

/** A contender's client and the server that it has to do with. */
export interface Meeting {
  readonly client: ContenderClient;
  readonly server: FaultServer;
  /** Says in a few words how a call ends. */
  endOf(call: Promise<unknown>): Promise<string>;
}

interface Circumstances extends Omit<Conditions, "baseUrl"> {
  readonly fault: Fault;
}

const boundMs = 4_000;

/** Lets a contender meet a fault, and gives up on it after a while. */
export async function measure(
  contender: Contender,
  { fault, ...conditions }: Circumstances,
  observe: (meeting: Meeting) => Promise<string>,
): Promise<Measurement> {
  const server = await startFaultServer(fault);
  const client = contender.create({ ...conditions, baseUrl: server.url });
  const endOf = async (call: Promise<unknown>): Promise<string> => {
    const end = await call.then(contender.describe, describeError);
    return server.elsewhere.connectionCount() > 0 ? `${end}, followed` : end;
  };
  const bound = wait(boundMs, `hangs (> ${boundMs / 1_000} s)`);
  const outcome = await Promise.race([observe({ client, server, endOf }), bound]);
  const requests = String(server.requests.length);
  await server.close();
  return { outcome, requests };
}
