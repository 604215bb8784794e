import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";

/** Checks that Changesets can compute the next release. Throws with its output if it cannot. */
export async function checkChangesetStatus(commit: string): Promise<void> {
  const { failed, all } = await execa("changeset", ["status", "--since", commit], {
    cwd: repositoryRoot,
    preferLocal: true,
    localDir: import.meta.dirname,
    all: true,
    reject: false,
  });
  if (failed) throw new Error(`changeset status --since ${commit} fails:\n${all}`);
}
