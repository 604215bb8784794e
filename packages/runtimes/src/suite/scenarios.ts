import { failureScenarios } from "./failure-scenarios.ts";
import { multiCallScenarios } from "./multi-call-scenarios.ts";
import { operationScenarios } from "./operation-scenarios.ts";
import type { Scenario } from "./scenario.ts";
import { serverScenarios } from "./server-scenarios.ts";

/** All scenarios, in the order of the table's rows. */
export const scenarios: readonly Scenario[] = [
  ...operationScenarios,
  ...failureScenarios,
  ...multiCallScenarios,
  ...serverScenarios,
];
