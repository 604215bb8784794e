import type { Workspace } from "@zero-trust-accounts/tooling/repository";
import { printProgress } from "./print-progress.ts";

/** Exchanges the history for the one of a clone without tags and with only the last commit, as CI makes by default. */
const makeShallow = `git clone --quiet --bare --depth 1 --no-tags "file://$PWD" node_modules/shallow.git
mv .git node_modules/complete.git
mv node_modules/shallow.git .git
git config core.bare false
git reset --quiet`;

const makeComplete = `rm -rf .git
mv node_modules/complete.git .git`;

/** Checks that a comparison with the last release fails in a shallow clone and names the command that fetches the tag. */
export async function checkShallowClone(workspace: Workspace): Promise<void> {
  await workspace.shell(makeShallow);
  const output = await workspace.pnpm("spec-diff").catch((error: Error) => error.message);
  await workspace.shell(makeComplete);
  const command = "Run: git fetch --tags --unshallow";
  if (!output.includes(command)) throw new Error(`a shallow clone must report "${command}", but printed:\n${output}`);
  printProgress("the spec comparison of a shallow clone failed and named the command that fetches the tags");
}
