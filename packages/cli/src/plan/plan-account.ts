import type { ZeroTrustClient } from "@zero-trust-accounts/client";
import type { DesiredSettings } from "../desired-state/get-desired-settings.ts";
import { type ResourceChange, toResourceChange } from "./resource-change.ts";

/** Compares an account with its desired settings, and writes nothing. */
export async function planAccount(
  account: ZeroTrustClient,
  desiredSettings: readonly DesiredSettings[],
): Promise<ResourceChange[]> {
  const changes: ResourceChange[] = [];
  for (const { resource, settings } of desiredSettings) {
    const change = await resource.getEditor(account).ensure(settings, { dryRun: true });
    if (change.operations.length > 0) changes.push(toResourceChange(resource.name, change));
  }
  return changes;
}
