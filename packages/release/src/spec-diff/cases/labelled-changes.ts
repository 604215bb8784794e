import { constraintChanges } from "./constraint-changes.ts";
import { fieldChanges } from "./field-changes.ts";
import type { LabelledChange } from "./labelled-change.ts";
import { operationChanges } from "./operation-changes.ts";

export const labelledChanges: readonly LabelledChange[] = [...operationChanges, ...fieldChanges, ...constraintChanges];
