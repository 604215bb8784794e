import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import type { TemporaryProject } from "./create-temporary-project.ts";

/** The CPU time of a program, and the memory that it occupies, once or for each round. */
export interface Usage {
  readonly milliseconds: number;
  readonly bytes: readonly number[];
}

/** Writes a desired state that equals the settings in the server's response, so that a plan finds nothing to change. */
export async function writeDesiredState({ folder }: TemporaryProject): Promise<void> {
  const { result } = JSON.parse(await readFile(join(folder, "envelope.json"), "utf8"));
  const { fail_closed } = result.settings.antivirus;
  const state = { gateway: { configuration: { settings: { antivirus: { fail_closed } } } } };
  await writeFile(join(folder, "state.yaml"), JSON.stringify(state));
}

/**
 * Runs `zero-trust plan` over a number of accounts. Each account needs one request, so that 1,000 accounts are below the
 * rate limit of the command.
 */
export async function runPlan({ folder }: TemporaryProject, baseUrl: string, accounts: number): Promise<Usage> {
  const accountIds = Array.from({ length: accounts }, (_, index) => `account-${index}`);
  await writeFile(join(folder, "accounts.txt"), accountIds.join("\n"));
  const nodeArgs = ["--import", "./report-usage.js", "node_modules/.bin/zero-trust"];
  const command = ["plan", "state.yaml", "--accounts", "accounts.txt", "--base-url", baseUrl, "--quiet"];
  const { stdout, stderr } = await execa(process.execPath, [...nodeArgs, ...command], {
    cwd: folder,
    extendEnv: false,
    env: { CLOUDFLARE_API_TOKEN: "bench-token" },
  });
  const expected = `0 accounts to change (0 fields), ${accounts.toLocaleString("en")} unchanged.`;
  if (stdout !== expected) throw new Error(`zero-trust plan must print "${expected}", but printed "${stdout}"`);
  return JSON.parse(stderr);
}
