import { execa } from "execa";

/** Installs a separate workspace by its lockfile. Takes about a second if it is already installed. */
export async function installWorkspace(folder: string): Promise<void> {
  await execa("pnpm", ["install", "--frozen-lockfile"], { cwd: folder });
}
