import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs something in a folder that is gone afterwards, whatever happens. */
export async function inTemporaryFolder<Result>(run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-runtimes-")));
  try {
    return await run(folder);
  } finally {
    // A browser that was ended may have written a last file meanwhile.
    await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 100 });
  }
}
