import { failures } from "./failures.ts";
import { further } from "./further.ts";
import { operations } from "./operations.ts";
import type { Scenario } from "./scenario.ts";

/** All that is tried in each runtime. */
export const scenarios: readonly Scenario[] = [...operations, ...failures, ...further];
