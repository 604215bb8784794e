import { type Snapshot, type ZeroTrustClient, ZeroTrustError } from "@zero-trust-accounts/client";
import { PartialChangeError } from "../errors/partial-change-error.ts";
import { type ResourceChange, toClientChange } from "../plan/resource-change.ts";
import { getWritableResource } from "../resources/writable-resources.ts";
import { checkPlanIsCurrent } from "./check-plan-is-current.ts";
import { type IgnoredField, IgnoredFieldsError } from "./ignored-fields-error.ts";

/**
 * Applies the planned changes of one account.
 *
 * @param saveSnapshot saves the settings before the first write
 * @returns whether anything was written
 * @throws OutdatedPlanError, IgnoredFieldsError, PartialChangeError, and the errors of the client
 */
export async function applyChanges(
  account: ZeroTrustClient,
  changes: readonly ResourceChange[],
  saveSnapshot: (snapshot: Snapshot) => Promise<unknown>,
): Promise<boolean> {
  const snapshot = await account.snapshot();
  if (!checkPlanIsCurrent(changes, snapshot)) return false;
  await saveSnapshot(snapshot);

  const written: string[] = [];
  const ignored: IgnoredField[] = [];
  for (const change of changes) {
    const { resource } = change;
    try {
      const applied = await getWritableResource(resource).getEditor(account).apply(toClientChange(change));
      if (applied.applied) written.push(resource);
      ignored.push(...applied.ignored.map((field) => ({ ...field, resource })));
    } catch (error) {
      // An error of the client names its operation. The reason of an abort does not.
      const namesOperation = ZeroTrustError.isInstance(error);
      throw written.length === 0 && namesOperation ? error : new PartialChangeError(resource, written, error);
    }
  }
  if (ignored.length > 0) throw new IgnoredFieldsError(ignored, written);
  return written.length > 0;
}
