import { type FaultName, faults } from "@zero-trust-accounts/faults";
import { type Contender, methods } from "./contender.ts";
import { describeWait } from "./describe-wait.ts";
import { inParallel } from "./in-parallel.ts";
import { type Measurement, measure } from "./measure.ts";
import type { Row } from "./row.ts";

/** Only a time limit ends these: it is short, so that the comparison is. */
const stalling: readonly FaultName[] = ["slow headers", "slow body", "body in drips"];
/** These can take a core and hundreds of megabytes: alone, or they would slow down the others. */
const heavy: readonly FaultName[] = ["100 MB body", "gzip of 100 MB in 100 kB"];

const credential = { apiToken: "bench-token-0123456789" };

/** One cell for all methods: an outcome is said once for those that share it. */
function summarize(measured: readonly Measurement[]): Measurement {
  const outcomes = [...new Set(measured.map(({ outcome }) => outcome))];
  const said = outcomes.map((outcome) => {
    const sharing = methods.filter((_, index) => measured[index]?.outcome === outcome);
    return outcomes.length === 1 ? outcome : `${sharing.join(", ")}: ${outcome}`;
  });
  return { outcome: said.join("; "), requests: measured.map(({ requests }) => requests).join(" · ") };
}

/** Lets each contender meet one fault with each method. */
async function measureRow(name: FaultName, contenders: readonly Contender[]): Promise<Row> {
  const circumstances = { fault: faults[name], timeoutMs: stalling.includes(name) ? 300 : 3_000, credential };
  const trials = contenders.flatMap((contender) =>
    methods.map(
      (method) => () =>
        measure(contender, circumstances, async ({ client, endOf, server }) => {
          const end = await endOf(client.call[method]());
          return name.startsWith("429") ? end + describeWait(server.requests) : end;
        }),
    ),
  );
  const measured = await inParallel(heavy.includes(name) ? 1 : trials.length, trials);
  const measurements = contenders.map((_, index) =>
    summarize(measured.slice(index * methods.length, (index + 1) * methods.length)),
  );
  return { name, measurements };
}

/** Lets each contender meet each fault with each method. */
export async function compareFaults(
  contenders: readonly Contender[],
  onMeasured: (name: string) => void,
): Promise<Row[]> {
  // The keys of an object that nobody else extends are of the type that it has.
  const names = Object.keys(faults) as FaultName[];
  const taskOf = (name: FaultName) => async () => {
    const row = await measureRow(name, contenders);
    onMeasured(name);
    return row;
  };
  const light = await inParallel(4, names.filter((name) => !heavy.includes(name)).map(taskOf));
  const rows = [...light, ...(await inParallel(1, heavy.map(taskOf)))];
  return names.flatMap((name) => rows.filter((row) => row.name === name));
}
