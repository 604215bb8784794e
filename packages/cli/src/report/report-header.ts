/** The first line of a report file. */
export interface ReportHeader {
  readonly format: "zero-trust-report";
  readonly version: 1;
  readonly command: string;
  /** When the run started, as an ISO 8601 time. */
  readonly startedAt: string;
  /** Identifies the content of the files that the command was run with. */
  readonly inputSha256: string;
  /** All accounts of the run. */
  readonly accounts: readonly string[];
  /** Where the run saves snapshots, as an absolute path, because the run may be continued in another folder. */
  readonly snapshotDirectory: string;
}

/** Every other line of a report file: one account. */
export interface ReportEntry {
  readonly accountId: string;
  /** `failed`, or what the command calls an account that is done. */
  readonly status: string;
  /** When the account was finished, as an ISO 8601 time. */
  readonly finishedAt: string;
  readonly [field: string]: unknown;
}
