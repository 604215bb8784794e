import { execa } from "execa";
import { runtimesFolder } from "./find-installed-file.ts";

/** Installs the runtimes from the registry. Takes about a second if they are already installed. */
export async function installRuntimes(): Promise<void> {
  await execa("pnpm", ["install", "--frozen-lockfile"], { cwd: runtimesFolder });
}
