import type { Snapshot, ZeroTrustClient } from "@zero-trust-accounts/client";
import type { ResourceChange } from "../plan/resource-change.ts";
import type { Report } from "../report/open-report.ts";
import type { SnapshotFolder } from "../snapshots/snapshot-folder.ts";

/** What `apply` and `restore` do with each account: plan it, and then change it. */
export interface ChangeJob {
  /** What the progress line calls the changes. */
  readonly label: string;
  /** The status of a changed account. */
  readonly changedStatus: "applied" | "restored";
  /** The accounts that an earlier run has not done. */
  readonly accountIds: readonly string[];
  /** How many accounts an earlier run has done. */
  readonly doneBefore: number;
  readonly plan: (account: ZeroTrustClient, accountId: string) => Promise<readonly ResourceChange[]>;
  /** Returns whether anything was written. */
  readonly change: (
    account: ZeroTrustClient,
    changes: readonly ResourceChange[],
    accountId: string,
    saveSnapshot: (snapshot: Snapshot) => Promise<unknown>,
  ) => Promise<boolean>;
  readonly report: Report;
  readonly snapshotFolder: SnapshotFolder;
  readonly isConfirmed: boolean;
  /** Only plans. */
  readonly isDryRun: boolean;
  /** The command line that continues an interrupted run. */
  readonly continueCommand: string;
}

/** What became of an account that did not fail. */
export interface ChangeResult {
  /** `applied` or `restored`; `unchanged`; `changes` in a dry run. */
  readonly status: string;
  readonly changes: readonly ResourceChange[];
  /** The file with the settings before the change. */
  readonly snapshot?: string | undefined;
}
