import { runReleaseCommand } from "./run-release-command.ts";
import { writeRepositoryField } from "./write-repository-field.ts";

/** Builds all packages and publishes the versions that the registry does not have. */
export async function publishPackages(): Promise<void> {
  await runReleaseCommand("pnpm", "build");
  await writeRepositoryField();
  await runReleaseCommand("changeset", "publish");
}
