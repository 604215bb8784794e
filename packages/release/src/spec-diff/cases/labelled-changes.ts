import { bodyChanges } from "./body-changes.ts";
import { constraintChanges } from "./constraint-changes.ts";
import { defaultChanges } from "./default-changes.ts";
import { discriminatorChanges } from "./discriminator-changes.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { loosenedChanges } from "./loosened-changes.ts";
import { notationChanges } from "./notation-changes.ts";
import { operationChanges } from "./operation-changes.ts";
import { requestFieldChanges } from "./request-field-changes.ts";
import { responseFieldChanges } from "./response-field-changes.ts";
import { serverChanges } from "./server-changes.ts";
import { sharedFieldChanges } from "./shared-field-changes.ts";

/** Changes of every kind, with the bump that each needs. */
export const labelledChanges: readonly LabelledChange[] = [
  ...operationChanges,
  ...responseFieldChanges,
  ...requestFieldChanges,
  ...sharedFieldChanges,
  ...discriminatorChanges,
  ...constraintChanges,
  ...bodyChanges,
  ...serverChanges,
  ...defaultChanges,
  ...loosenedChanges,
  ...notationChanges,
];
