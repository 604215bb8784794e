import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs a function with a new folder, and deletes the folder when the function ends or fails. The folder's name starts
 * with `zero-trust-accounts-` and the given name.
 */
export async function withTemporaryFolder<Result>(
  name: string,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `zero-trust-accounts-${name}-`)));
  try {
    return await run(folder);
  } finally {
    // A browser may still write a file while it exits, so deleting can need a second attempt.
    await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 100 });
  }
}
