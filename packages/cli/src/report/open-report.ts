import { appendFileSync, closeSync, ftruncateSync, openSync } from "node:fs";
import { describeFileError } from "../errors/describe-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { WriteFileError } from "../files/write-private-file.ts";
import type { EarlierRun } from "./read-report.ts";
import type { ReportEntry, ReportHeader } from "./report-header.ts";

/** Records each account as soon as it is done. */
export interface Report {
  record(entry: Omit<ReportEntry, "finishedAt">): void;
  close(): void;
}

const noReport: Report = { record: () => {}, close: () => {} };

function openFile(file: string, earlierRun: EarlierRun | undefined): number {
  try {
    return openSync(file, earlierRun ? "a" : "ax", 0o600);
  } catch (error) {
    // The file system throws errors with a code.
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST")
      throw new UsageError(`--report: ${file} exists already; continue it with --resume, or choose another file`);
    throw new UsageError(`--report: ${describeFileError(file, error as NodeJS.ErrnoException)}`);
  }
}

/**
 * Opens the report: a new file, or that of an earlier run, which is continued. Every entry is one line that is written
 * at once, so that the file is of use after the process was killed.
 *
 * @throws UsageError for a new file that exists already or cannot be written
 */
export function openReport(file: string | undefined, header: ReportHeader, earlierRun: EarlierRun | undefined): Report {
  if (file === undefined) return noReport;
  const descriptor = openFile(file, earlierRun);
  ftruncateSync(descriptor, earlierRun?.completeBytes ?? 0);
  const writeLine = (value: unknown): void => {
    try {
      appendFileSync(descriptor, `${JSON.stringify(value)}\n`);
    } catch (error) {
      // The file system throws errors with a code.
      throw new WriteFileError(file, error as NodeJS.ErrnoException);
    }
  };
  if (earlierRun === undefined) writeLine(header);
  return {
    record: (entry) => writeLine({ ...entry, finishedAt: new Date().toISOString() }),
    close: () => closeSync(descriptor),
  };
}
