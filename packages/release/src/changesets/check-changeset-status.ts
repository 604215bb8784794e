import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { useCompleteIndex } from "../package-diff/export-tree.ts";

/** Checks that Changesets can compute the next release. Throws with its output if it cannot. */
export async function checkChangesetStatus(commit: string): Promise<void> {
  // Changesets ignores files that git does not track.
  const { failed, all } = await useCompleteIndex((indexFile) =>
    execa("changeset", ["status", "--since", commit], {
      cwd: repositoryRoot,
      preferLocal: true,
      localDir: import.meta.dirname,
      env: { GIT_INDEX_FILE: indexFile },
      all: true,
      reject: false,
    }),
  );
  if (failed) throw new Error(`changeset status --since ${commit} fails:\n${all}`);
}
