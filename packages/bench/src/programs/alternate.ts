// alternate.js <competitor> <base URL, or ""> <rounds> <calls> <concurrency>: prints, for each round, the microseconds of CPU time per call of raw fetch and of the competitor
import { readFileSync } from "node:fs";
import type { Calls, Consumer } from "./calls.ts";

const [, , competitor = "", baseUrl = "", ...numbers] = process.argv;
const [rounds = 0, callCount = 0, concurrency = 0] = numbers.map(Number);

const envelope = readFileSync("envelope.json", "utf8");
const respondImmediately = async (): Promise<Response> =>
  new Response(envelope, { headers: { "content-type": "application/json" } });

// Every competitor calls the runtime's `fetch` by default.
if (!baseUrl) globalThis.fetch = respondImmediately;

async function load(name: string): Promise<Calls> {
  const { createCalls }: Consumer = await import(`./${name}.js`);
  return createCalls(baseUrl || "http://127.0.0.1");
}

/** Makes all calls of one turn; every second call is a PATCH. Returns the microseconds of CPU time per call. */
async function takeTurn(calls: Calls): Promise<number> {
  let remaining = callCount;
  const work = async (): Promise<void> => {
    while (remaining-- > 0) {
      const isEnabled = await (remaining % 2 ? calls.get() : calls.patch());
      if (isEnabled !== true) throw new Error(`${competitor} returned a wrong value`);
    }
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / callCount;
}

const rawFetchCalls = await load("raw-fetch");
const competitorCalls = await load(competitor);
const pairs: { readonly rawFetch: number; readonly competitor: number }[] = [];
// tinybench and mitata run one task to its end before the next, so noise would affect one competitor only. This loop alternates.
for (let round = 0; round < rounds; round++) {
  // The second turn collects the garbage of the first, so the order alternates, too.
  if (round % 2) pairs.push({ rawFetch: await takeTurn(rawFetchCalls), competitor: await takeTurn(competitorCalls) });
  else pairs.push({ competitor: await takeTurn(competitorCalls), rawFetch: await takeTurn(rawFetchCalls) });
}
// The first rounds include the time of V8's compilers.
console.log(JSON.stringify(pairs.slice(Math.ceil(rounds / 5))));
process.exit();
