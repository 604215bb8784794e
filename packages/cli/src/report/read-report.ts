import { readFile } from "node:fs/promises";
import { accountIdPattern } from "../accounts/validate-account-id.ts";
import { describeFileError } from "../errors/describe-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { isBlock } from "../json/is-block.ts";
import type { ReportHeader } from "./report-header.ts";

/** An earlier run, as its report file describes it. */
export interface EarlierRun {
  readonly file: string;
  readonly header: ReportHeader;
  /** The accounts that are done; failed ones are not among them. */
  readonly doneAccountIds: ReadonlySet<string>;
  /** The length of the complete lines in bytes. A process that was killed may have left a part of a line after them. */
  readonly completeBytes: number;
}

const isAccountIdList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === "string" && new RegExp(accountIdPattern).test(item));

function isHeader(value: unknown): value is ReportHeader {
  if (!isBlock(value) || value.format !== "zero-trust-report" || value.version !== 1) return false;
  return (
    typeof value.command === "string" &&
    typeof value.inputSha256 === "string" &&
    typeof value.snapshotDirectory === "string" &&
    isAccountIdList(value.accounts)
  );
}

/** The values of the complete lines. @throws UsageError for a line that is no JSON */
function parseLines(file: string, text: string): unknown[] {
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line);
    } catch {
      throw new UsageError(`--resume: ${file}:${index + 1}:1: the line is not JSON; the report is damaged`);
    }
  });
}

/**
 * Reads the report of an earlier run of the same command with the same input.
 *
 * @throws UsageError for any other file
 */
export async function readReport(file: string, command: string, inputSha256: string): Promise<EarlierRun> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--resume: ${describeFileError(file, error)}`);
  });
  const [header, ...entries] = parseLines(file, text);
  if (!isHeader(header)) throw new UsageError(`--resume: ${file} is not a report of zero-trust`);
  if (header.command !== command)
    throw new UsageError(`--resume: ${file} is the report of ${header.command}, not of ${command}`);
  if (header.inputSha256 !== inputSha256)
    throw new UsageError(`--resume: ${file} belongs to other input; the file has changed since, so start a new run`);
  const doneAccountIds = new Set<string>();
  for (const entry of entries)
    if (isBlock(entry) && entry.status !== "failed") doneAccountIds.add(String(entry.accountId));
  const completeBytes = Buffer.byteLength(text.slice(0, text.lastIndexOf("\n") + 1));
  return { file, header, doneAccountIds, completeBytes };
}
