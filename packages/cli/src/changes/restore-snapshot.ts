import type { Change, RestoredChanges, Snapshot, ZeroTrustClient } from "@zero-trust-accounts/client";
import { type ResourceChange, toResourceChange } from "../plan/resource-change.ts";
import type { WritableResourceName } from "../resources/writable-resources.ts";
import { checkRestoreIsPlanned } from "./check-restore-is-planned.ts";
import { IgnoredFieldsError } from "./ignored-fields-error.ts";

type NamedChange = readonly [resource: WritableResourceName, change: Change<object>];

function listChanges({ devices, gateway }: RestoredChanges): NamedChange[] {
  const changes: NamedChange[] = [["devices.settings", devices.settings]];
  if (gateway === null) return changes;
  return [...changes, ["gateway.configuration", gateway.configuration], ["gateway.logging", gateway.logging]];
}

/** Compares an account with its snapshot, and writes nothing. */
export async function planRestore(account: ZeroTrustClient, snapshot: Snapshot): Promise<ResourceChange[]> {
  const changes = listChanges(await account.restore(snapshot, { dryRun: true }));
  return changes
    .filter(([, { operations }]) => operations.length > 0)
    .map(([resource, change]) => toResourceChange(resource, change));
}

/**
 * Restores an account to its snapshot, if that changes only what was planned.
 *
 * @param saveSnapshot saves the settings before the first write
 * @returns whether anything was written
 * @throws OutdatedPlanError, IgnoredFieldsError, and the errors of the client
 */
export async function restoreSnapshot(
  account: ZeroTrustClient,
  plannedChanges: readonly ResourceChange[],
  snapshot: Snapshot,
  saveSnapshot: (snapshot: Snapshot) => Promise<unknown>,
): Promise<boolean> {
  const settingsBefore = await account.snapshot();
  const currentChanges = await planRestore(account, snapshot);
  if (currentChanges.length === 0) return false;
  checkRestoreIsPlanned(plannedChanges, currentChanges);
  await saveSnapshot(settingsBefore);
  const changes = listChanges(await account.restore(snapshot));
  const ignored = changes.flatMap(([resource, change]) => change.ignored.map((field) => ({ ...field, resource })));
  const written = changes.filter(([, { applied }]) => applied).map(([resource]) => resource);
  if (ignored.length > 0) throw new IgnoredFieldsError(ignored, written);
  return written.length > 0;
}
