import { type FaultName, faults } from "@zero-trust-accounts/faults";
import { type ClientAdapter, type Method, methods } from "./client-adapter.ts";
import { describeRetryDelay } from "./describe-retry-delay.ts";
import type { FaultRow } from "./fault-row.ts";
import { type FaultResult, runAgainstFault } from "./run-against-fault.ts";
import { runConcurrently } from "./run-concurrently.ts";

/** Only the timeout ends these, so a short timeout keeps the comparison short. */
const stallingFaults: readonly FaultName[] = ["slow headers", "slow body", "body in single bytes"];
/** These take a core and hundreds of megabytes. They run alone, so that they do not slow down other runs. */
const heavyFaults: readonly FaultName[] = ["100 MB body", "gzip of 100 MB in 100 kB"];

const credential = { apiToken: "bench-token-0123456789" };

const isHeavy = (name: FaultName): boolean => heavyFaults.includes(name);

/** Combines the results of all methods into one cell. Methods with the same outcome share its description. */
function combineMethods(results: readonly FaultResult[]): FaultResult {
  const requests = results.map((result) => result.requests).join(" · ");
  const outcomes = [...new Set(results.map(({ outcome }) => outcome))];
  const [first = ""] = outcomes;
  if (outcomes.length === 1) return { outcome: first, requests };
  const descriptions = outcomes.map((outcome) => {
    const sameMethods = methods.filter((_, index) => results[index]?.outcome === outcome);
    return `${sameMethods.join(", ")}: ${outcome}`;
  });
  return { outcome: descriptions.join("; "), requests };
}

function runMethod(adapter: ClientAdapter, name: FaultName, method: Method): Promise<FaultResult> {
  const setup = { fault: faults[name], timeoutMs: stallingFaults.includes(name) ? 300 : 3_000, credential };
  return runAgainstFault(adapter, setup, async ({ call, describeOutcome, server }) => {
    const outcome = await describeOutcome(call[method]());
    return name.startsWith("429") ? outcome + describeRetryDelay(server.requests) : outcome;
  });
}

/** Runs every client against one fault with every method. */
async function compareFault(name: FaultName, adapters: readonly ClientAdapter[]): Promise<FaultRow> {
  const tasks = adapters.flatMap((adapter) => methods.map((method) => () => runMethod(adapter, name, method)));
  const allResults = await runConcurrently(isHeavy(name) ? 1 : tasks.length, tasks);
  const results = adapters.map((_, index) => {
    const start = index * methods.length;
    return combineMethods(allResults.slice(start, start + methods.length));
  });
  return { name, results };
}

/** Runs every client against every fault with every method. */
export async function compareFaults(
  adapters: readonly ClientAdapter[],
  onMeasured: (name: string) => void,
): Promise<FaultRow[]> {
  // `Object.keys` returns `string[]`, but this object has no keys beyond those of its type.
  const names = Object.keys(faults) as FaultName[];
  const createTask = (name: FaultName) => async () => {
    const row = await compareFault(name, adapters);
    onMeasured(name);
    return row;
  };
  const lightNames = names.filter((name) => !isHeavy(name));
  const lightRows = await runConcurrently(4, lightNames.map(createTask));
  const heavyRows = await runConcurrently(1, heavyFaults.map(createTask));
  const rows = [...lightRows, ...heavyRows];
  return names.flatMap((name) => rows.filter((row) => row.name === name));
}
