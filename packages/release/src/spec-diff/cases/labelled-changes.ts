import { constraintChanges } from "./constraint-changes.ts";
import { discriminatorChanges } from "./discriminator-changes.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { operationChanges } from "./operation-changes.ts";
import { requestFieldChanges } from "./request-field-changes.ts";
import { responseFieldChanges } from "./response-field-changes.ts";
import { sharedFieldChanges } from "./shared-field-changes.ts";

/** Changes of every kind, with the bump that each needs. */
export const labelledChanges: readonly LabelledChange[] = [
  ...operationChanges,
  ...responseFieldChanges,
  ...requestFieldChanges,
  ...sharedFieldChanges,
  ...discriminatorChanges,
  ...constraintChanges,
];
