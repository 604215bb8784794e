import { createHash } from "node:crypto";
import { UsageError } from "../errors/usage-error.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** The snapshot files of a restore. Their content is read again for each account, so that memory stays flat. */
export interface SnapshotFiles {
  /** The file of each account. */
  readonly files: ReadonlyMap<string, string>;
  /** Identifies the content of all files. */
  readonly sha256: string;
}

/** Checks all files before anything is sent. @throws UsageError for a bad file, or two of the same account */
export async function indexSnapshotFiles(names: readonly string[]): Promise<SnapshotFiles> {
  const files = new Map<string, string>();
  const hash = createHash("sha256");
  for (const name of names) {
    const snapshot = await readSnapshot(name);
    const { accountId } = snapshot;
    const earlier = files.get(accountId);
    if (earlier !== undefined) throw new UsageError(`${earlier} and ${name} are both of the account ${accountId}`);
    files.set(accountId, name);
    hash.update(JSON.stringify(snapshot));
  }
  return { files, sha256: hash.digest("hex") };
}
