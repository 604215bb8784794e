import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import { type Fault, faults } from "@zero-trust-accounts/faults";
import type { AdapterOptions } from "./client-adapter.ts";
import type { FaultRun } from "./run-against-fault.ts";

/** One call in a situation that at least one competitor handles badly. */
export interface Scenario {
  readonly name: string;
  readonly fault: Fault;
  readonly credential?: AdapterOptions["credential"];
  readonly observe: (run: FaultRun) => Promise<string>;
}

export const apiToken = "bench-token-0123456789";

const callGet = ({ call, describeOutcome }: FaultRun) => describeOutcome(call.GET());

const respondTooManyRequests: Fault = ({ response }) => {
  response.writeHead(429, { "content-type": "application/json", "retry-after": "3" }).end('{"success":false}');
};

async function abortDuringRetryDelay({ call, describeOutcome }: FaultRun): Promise<string> {
  const controller = new AbortController();
  const ending = describeOutcome(call.GET(controller.signal));
  const earlyOutcome = await Promise.race([ending, wait(250)]);
  if (earlyOutcome !== undefined) return `${earlyOutcome}, no retry`;
  const abortedAt = performance.now();
  controller.abort();
  const outcome = await ending;
  const delayMs = performance.now() - abortedAt;
  return `${outcome}, ${delayMs < 500 ? "immediately" : `${(delayMs / 1_000).toFixed(1)} s late`}`;
}

async function followRedirectWithKey(run: FaultRun): Promise<string> {
  const outcome = await callGet(run);
  const isKeySent = run.server.redirectTarget.requests.some(({ headers }) => "x-auth-key" in headers);
  return `${outcome}, ${isKeySent ? "**key sent**" : "key not sent"}`;
}

async function printClientAndError({ client, call }: FaultRun): Promise<string> {
  const error: unknown = await call.PATCH().catch((thrown: unknown) => thrown);
  const names = Object.entries({ client, error })
    .filter(([, value]) => inspect(value, { depth: null }).includes(apiToken))
    .map(([name]) => name);
  return names.length === 0 ? "not printed" : `**printed with the ${names.join(" and the ")}**`;
}

export const scenarios: readonly Scenario[] = [
  { name: "the body stalls, timeout 300 ms", fault: faults["slow body"], observe: callGet },
  {
    name: "the connection of a POST is reset",
    fault: faults["reset before the response"],
    observe: ({ call, describeOutcome }) => describeOutcome(call.POST()),
  },
  { name: "abort during a retry delay of 3 s", fault: respondTooManyRequests, observe: abortDuringRetryDelay },
  { name: "200 with `success: false`", fault: faults["success: false with 200"], observe: callGet },
  { name: "200 with HTML", fault: faults["HTML with 200"], observe: callGet },
  {
    name: "`X-Auth-Key` and a redirect to another host",
    fault: faults["redirect to another host"],
    credential: { apiEmail: "bench@example.com", apiKey: "bench-key-0123456789" },
    observe: followRedirectWithKey,
  },
  { name: "the token in the output of `util.inspect`", fault: faults["slow headers"], observe: printClientAndError },
];
