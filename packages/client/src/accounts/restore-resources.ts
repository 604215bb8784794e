import type { Outcome } from "../errors/outcome.ts";
import { type RestoredResource, RestoreError } from "../errors/restore-error.ts";
import { type Operation, ZeroTrustError } from "../errors/zero-trust-error.ts";
import type { OperationCaller } from "../http/operation-caller.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Change } from "../settings/change.ts";
import { diffSettings } from "../settings/diff-settings.ts";
import type { EditableResource } from "../settings/editable-resource.ts";
import type { Difference } from "../settings/json-patch.ts";
import { readSettings } from "../settings/read-settings.ts";
import { toWritable } from "../settings/writable-settings.ts";
import { toChange, writeDifferences } from "../settings/write-differences.ts";

/** One resource of a snapshot, with the settings to restore. */
export interface ResourceSnapshot {
  readonly name: RestoredResource;
  readonly resource: EditableResource<object>;
  readonly settings: object;
}

/** The resources of a snapshot in the order in which they are restored. */
export type ResourceSnapshots = readonly [ResourceSnapshot, ...ResourceSnapshot[]];

interface ResourcePlan extends ResourceSnapshot {
  readonly before: object;
  readonly differences: readonly Difference[];
  readonly change: Change<object>;
}

type RestoredResources = Partial<Record<RestoredResource, Change<object>>>;

async function planResource(snapshot: ResourceSnapshot, options: RequestOptions): Promise<ResourcePlan> {
  const { resource, settings } = snapshot;
  const before = await readSettings(resource, options);
  const after = toWritable<object>(settings, resource.rules);
  const differences = diffSettings(before, after, resource.rules);
  return { ...snapshot, before, differences, change: toChange(before, after, differences) };
}

/** Whether a write that failed may have been applied. */
function getWriteOutcome(failure: unknown): Outcome {
  // The error of another operation, such as one that middleware called, says nothing about the write.
  return ZeroTrustError.isInstance(failure) && failure.method !== "GET" ? failure.outcome : "unknown";
}

/** Plans all resources, then writes them one after another. @throws RestoreError if a write or the read before it fails */
async function planAndWrite(
  snapshots: ResourceSnapshots,
  options: RequestOptions,
  isDryRun: boolean,
): Promise<RestoredResources> {
  const plans: ResourcePlan[] = [];
  for (const snapshot of snapshots) plans.push(await planResource(snapshot, options));
  const changes: RestoredResources = Object.fromEntries(plans.map(({ name, change }) => [name, change]));
  if (isDryRun) return changes;
  const writtenChanges: RestoredResources = {};
  for (const { name, resource, before, differences } of plans.filter(({ differences }) => differences.length > 0)) {
    let isWriteStarted = false;
    const startWrite = (): void => {
      isWriteStarted = true;
    };
    try {
      const change = await writeDifferences(resource, differences, before, options, startWrite);
      changes[name] = change;
      if (change.applied) writtenChanges[name] = change;
    } catch (cause) {
      const outcome = isWriteStarted ? getWriteOutcome(cause) : "unsent";
      throw new RestoreError(resource.getOperation(options), outcome, { cause, changes: writtenChanges, failed: name });
    }
  }
  return changes;
}

/** Restores the resources after all earlier changes of them, so that none of these changes one between read and write. */
export function restoreResources(
  snapshots: ResourceSnapshots,
  options: RequestOptions,
  isDryRun: boolean,
  { runExclusively }: OperationCaller,
): Promise<RestoredResources> {
  const getOperation = ({ resource }: ResourceSnapshot): Operation => resource.getOperation(options);
  const [first, ...others] = snapshots;
  const operations = [getOperation(first), ...others.map(getOperation)] as const;
  return runExclusively(operations, options, () => planAndWrite(snapshots, options, isDryRun));
}
