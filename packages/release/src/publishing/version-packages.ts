import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";

/** Applies all changesets: new versions, changelogs and the lockfile that follows from them. */
export async function versionPackages(): Promise<void> {
  const run = execa({ cwd: repositoryRoot, preferLocal: true, localDir: import.meta.dirname, stdio: "inherit" });
  await run`changeset version`;
  await run`pnpm install --lockfile-only --offline`;
  await run`pnpm format`;
}
