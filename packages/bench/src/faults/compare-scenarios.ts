import type { ClientAdapter } from "./client-adapter.ts";
import type { FaultRow } from "./fault-row.ts";
import { runAgainstFault } from "./run-against-fault.ts";
import { runConcurrently } from "./run-concurrently.ts";
import { apiToken, type Scenario, scenarios } from "./scenarios.ts";

async function compareScenario(scenario: Scenario, adapters: readonly ClientAdapter[]): Promise<FaultRow> {
  const { name, fault, credential = { apiToken }, observe } = scenario;
  const setup = { fault, credential, timeoutMs: 300 };
  const runs = adapters.map((adapter) => runAgainstFault(adapter, setup, observe));
  return { name, results: await Promise.all(runs) };
}

/** Runs every client through every scenario. */
export const compareScenarios = (adapters: readonly ClientAdapter[]): Promise<FaultRow[]> =>
  runConcurrently(
    scenarios.length,
    scenarios.map((scenario) => () => compareScenario(scenario, adapters)),
  );
