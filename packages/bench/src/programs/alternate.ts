// alternate.js <peer> <base URL, or ""> <rounds> <calls> <at once>: prints the microseconds of CPU a call of raw fetch and of the peer took, round by round
import { readFileSync } from "node:fs";
import type { Calls, Consumer } from "./calls.ts";

const [, , peer = "", baseUrl = "", ...numbers] = process.argv;
const [rounds = 0, callCount = 0, atOnce = 0] = numbers.map(Number);

const envelope = readFileSync("envelope.json", "utf8");
const answerAtOnce = async (): Promise<Response> =>
  new Response(envelope, { headers: { "content-type": "application/json" } });

// Everybody takes the runtime's `fetch` by default.
if (!baseUrl) globalThis.fetch = answerAtOnce;

async function load(name: string): Promise<Calls> {
  const { createCalls }: Consumer = await import(`./${name}.js`);
  return createCalls(baseUrl || "http://127.0.0.1");
}

/** Every second call is a PATCH. */
async function slice(calls: Calls): Promise<number> {
  let remaining = callCount;
  const work = async (): Promise<void> => {
    while (remaining-- > 0) {
      const enabled = await (remaining % 2 ? calls.get() : calls.patch());
      if (enabled !== true) throw new Error(`${peer} got another answer`);
    }
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: atOnce }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / callCount;
}

const [raw, other] = [await load("raw-fetch"), await load(peer)];
const measured: { readonly raw: number; readonly peer: number }[] = [];
for (let round = 0; round < rounds; round++) {
  // Whoever comes second finds the other's garbage: they take turns.
  if (round % 2) measured.push({ raw: await slice(raw), peer: await slice(other) });
  else measured.push({ peer: await slice(other), raw: await slice(raw) });
}
// Until the code is compiled, its cost is that of the compiler.
console.log(JSON.stringify(measured.slice(Math.ceil(rounds / 5))));
process.exit();
