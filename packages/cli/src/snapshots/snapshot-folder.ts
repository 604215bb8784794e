import { existsSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Snapshot } from "@zero-trust-accounts/client";
import { describeFileError } from "../errors/describe-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { writePrivateFile } from "../files/write-private-file.ts";

/** Saves snapshots in a folder, one file an account. */
export interface SnapshotFolder {
  readonly path: string;
  /** Saves a snapshot and returns its file. A snapshot that an earlier part of the run saved is kept. */
  save(snapshot: Snapshot): Promise<string>;
}

/** The folder of a run, if no other is given. Milliseconds keep the folders of two runs apart. */
export const getDefaultSnapshotFolder = (now: Date): string =>
  `zero-trust-snapshots-${now.toISOString().replaceAll(":", "-")}`;

/** Checks that no snapshot would be overwritten. @throws UsageError for a folder with files */
async function checkIsEmpty(path: string): Promise<void> {
  const files = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UsageError(describeFileError(path, error));
  });
  if (files.length > 0)
    throw new UsageError(`${path}: the folder is not empty; choose another, so that no snapshot is overwritten`);
}

/**
 * Prepares a folder that only its owner can read. It is created with the first snapshot.
 *
 * @param isResumed whether an earlier part of the run has saved snapshots here
 * @throws UsageError for a folder with files, unless the run is resumed
 */
export async function prepareSnapshotFolder(path: string, isResumed: boolean): Promise<SnapshotFolder> {
  if (!isResumed) await checkIsEmpty(path);
  return {
    path,
    async save(snapshot) {
      await mkdir(path, { recursive: true, mode: 0o700 });
      const file = join(path, `${snapshot.accountId}.json`);
      // The first snapshot of a run has the settings before it. A later one could have half a change.
      if (!existsSync(file)) await writePrivateFile(file, `${JSON.stringify(snapshot, null, 2)}\n`);
      return file;
    },
  };
}
