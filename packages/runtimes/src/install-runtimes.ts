import { execa } from "execa";
import { installation } from "./installed.ts";

/** Installs the runtimes that come from the registry; where they are there already, that takes a second. */
export async function installRuntimes(): Promise<void> {
  await execa("pnpm", ["install", "--frozen-lockfile"], { cwd: installation });
}
