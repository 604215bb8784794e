import { type RestoredResource, RestoreError } from "../errors/restore-error.ts";
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

interface ResourcePlan extends ResourceSnapshot {
  readonly before: object;
  readonly differences: readonly Difference[];
  readonly change: Change<object>;
}

async function planResource(snapshot: ResourceSnapshot, options: RequestOptions): Promise<ResourcePlan> {
  const { resource, settings } = snapshot;
  const before = await readSettings(resource, options);
  const after = toWritable<object>(settings, resource.rules);
  const differences = diffSettings(before, after, resource.rules);
  return { ...snapshot, before, differences, change: toChange(before, after, differences) };
}

/** Writes one resource after all earlier changes of the same resource. */
function writeResource(
  { resource, before, differences, change }: ResourcePlan,
  options: RequestOptions,
  { runExclusively }: OperationCaller,
): Promise<Change<object>> {
  if (differences.length === 0) return Promise.resolve(change);
  const { path, accountId } = resource.getOperation(options);
  return runExclusively(`${accountId} ${path}`, () => writeDifferences(resource, differences, before, options));
}

/** Plans all resources, then writes them one after another. @throws RestoreError if a write fails */
export async function restoreResources(
  snapshots: readonly ResourceSnapshot[],
  options: RequestOptions,
  isDryRun: boolean,
  caller: OperationCaller,
): Promise<Partial<Record<RestoredResource, Change<object>>>> {
  const plans: ResourcePlan[] = [];
  for (const snapshot of snapshots) plans.push(await planResource(snapshot, options));
  const changes: Partial<Record<RestoredResource, Change<object>>> = {};
  for (const plan of plans) {
    try {
      changes[plan.name] = isDryRun ? plan.change : await writeResource(plan, options, caller);
    } catch (error) {
      throw new RestoreError(plan.resource.getOperation(options), plan.name, error, changes);
    }
  }
  return changes;
}
