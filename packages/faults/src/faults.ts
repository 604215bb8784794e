import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { redirectFaults } from "./redirect-faults.ts";
import { retryAfterFaults } from "./retry-after-faults.ts";
import { sizeFaults } from "./size-faults.ts";
import { statusFaults } from "./status-faults.ts";

/** Every fault by its name. */
export const faults = {
  ...connectionFaults,
  ...bodyFaults,
  ...sizeFaults,
  ...statusFaults,
  ...retryAfterFaults,
  ...redirectFaults,
};

export type FaultName = keyof typeof faults;
