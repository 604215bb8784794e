import { runReleaseCommand } from "./run-release-command.ts";

/** Applies all changesets: writes the new versions and changelogs and updates the lockfile. */
export async function versionPackages(): Promise<void> {
  await runReleaseCommand("changeset", "version");
  await runReleaseCommand("pnpm", "install", "--lockfile-only", "--offline");
  await runReleaseCommand("pnpm", "format");
}
