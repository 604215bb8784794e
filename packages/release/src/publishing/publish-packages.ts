import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { stampRepository } from "./stamp-repository.ts";

/** Builds all packages and publishes the versions that the registry does not have. */
export async function publishPackages(): Promise<void> {
  const run = execa({ cwd: repositoryRoot, preferLocal: true, localDir: import.meta.dirname, stdio: "inherit" });
  await run`pnpm build`;
  await stampRepository();
  await run`changeset publish`;
}
