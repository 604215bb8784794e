import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import { type Fault, faults } from "@zero-trust-accounts/faults";
import type { Conditions, Contender } from "./contender.ts";
import { inParallel } from "./in-parallel.ts";
import { type Meeting, measure } from "./measure.ts";
import type { Row } from "./row.ts";

interface Weakness {
  readonly name: string;
  readonly fault: Fault;
  readonly credential?: Conditions["credential"];
  readonly observe: (meeting: Meeting) => Promise<string>;
}

const apiToken = "bench-token-0123456789";
const get = ({ client, endOf }: Meeting) => endOf(client.call.GET());

const slowDown: Fault = ({ response }) => {
  response.writeHead(429, { "content-type": "application/json", "retry-after": "3" }).end('{"success":false}');
};

const weaknesses: readonly Weakness[] = [
  { name: "a body that stalls, time limit 300 ms", fault: faults["slow body"], observe: get },
  {
    name: "POST, its connection reset",
    fault: faults["reset before the answer"],
    observe: ({ client, endOf }) => endOf(client.call.POST()),
  },
  {
    name: "abort during a wait of 3 s",
    fault: slowDown,
    observe: async ({ client, endOf }) => {
      const controller = new AbortController();
      const ending = endOf(client.call.GET(controller.signal));
      const early = await Promise.race([ending, wait(250)]);
      if (early !== undefined) return `${early}, no wait`;
      const abortedAt = performance.now();
      controller.abort();
      const end = await ending;
      const lateMs = performance.now() - abortedAt;
      return `${end}, ${lateMs < 500 ? "at once" : `${(lateMs / 1_000).toFixed(1)} s late`}`;
    },
  },
  { name: "200 with `success: false`", fault: faults["success: false with 200"], observe: get },
  { name: "200 with HTML", fault: faults["HTML with 200"], observe: get },
  {
    name: "`X-Auth-Key` and a redirect to another host",
    fault: faults["redirect to another host"],
    credential: { apiEmail: "bench@example.com", apiKey: "bench-key-0123456789" },
    observe: async (meeting) => {
      const end = await get(meeting);
      const leaked = meeting.server.elsewhere.requests.some(({ headers }) => "x-auth-key" in headers);
      return `${end}, ${leaked ? "**with the key**" : "the key stays"}`;
    },
  },
  {
    name: "the token under `util.inspect`",
    fault: faults["slow headers"],
    observe: async ({ client }) => {
      const error: unknown = await client.call.PATCH().catch((thrown: unknown) => thrown);
      const showing = Object.entries({ client: client.printed, error }).filter(([, value]) =>
        inspect(value, { depth: null }).includes(apiToken),
      );
      return showing.length === 0 ? "not shown" : `**shown by the ${showing.map(([name]) => name).join(" and the ")}**`;
    },
  },
];

/** Looks at each contender for what is known of one of them. */
export const compareWeaknesses = (contenders: readonly Contender[]): Promise<Row[]> =>
  inParallel(
    weaknesses.length,
    weaknesses.map(({ name, fault, credential = { apiToken }, observe }) => async () => {
      const circumstances = { fault, credential, timeoutMs: 300 };
      const trials = contenders.map((contender) => measure(contender, circumstances, observe));
      return { name, measurements: await Promise.all(trials) };
    }),
  );
