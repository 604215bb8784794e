import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CliResult, runCli } from "./run-cli.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** Validates a file without a credential in the environment. */
export async function validateText(
  content: string | Uint8Array,
  name = "state.yaml",
  ...args: readonly string[]
): Promise<CliResult> {
  const cwd = await createTemporaryFolder();
  await writeFile(join(cwd, name), content);
  return runCli(["validate", name, ...args], { cwd, env: { CLOUDFLARE_API_TOKEN: undefined } });
}

/** A desired state with one line of the Gateway configuration. */
export const configureGateway = (block: string): string =>
  `gateway:\n  configuration:\n    settings:\n      ${block}\n`;
