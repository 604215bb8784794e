import { listOperations } from "../document/list-operations.ts";
import type { JsonObject } from "../json/json-object.ts";
import type { Comparison } from "../spec-diff/compare-specs.ts";
import { describeConstraintChanges } from "./describe-constraint-changes.ts";
import { describeFieldChanges } from "./describe-field-changes.ts";
import { describeOperationChanges } from "./describe-operation-changes.ts";

/** Describes the changes of the spec for consumers. Returns one sentence for each. */
export function describeDocumentChanges(
  base: JsonObject,
  revision: JsonObject,
  comparison: Comparison,
): readonly string[] {
  const baseOperations = listOperations(base);
  const revisionOperations = listOperations(revision);
  const descriptions = [
    ...describeOperationChanges(baseOperations, revisionOperations),
    ...describeFieldChanges(baseOperations, revisionOperations),
  ];
  const sentences = [...descriptions, ...describeConstraintChanges(comparison, descriptions)];
  if (sentences.length > 0) return sentences;
  return ["Only descriptions, examples or the notation of schemas changed."];
}
