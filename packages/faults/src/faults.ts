import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { redirectFaults } from "./redirect-faults.ts";
import { retryAfterFaults } from "./retry-after-faults.ts";
import { sizeFaults } from "./size-faults.ts";
import { statusFaults } from "./status-faults.ts";

/** All faults by name, in the order of the published table. */
export const faults = {
  ...connectionFaults,
  ...bodyFaults,
  ...sizeFaults,
  ...statusFaults,
  ...retryAfterFaults,
  ...redirectFaults,
};

export type FaultName = keyof typeof faults;
