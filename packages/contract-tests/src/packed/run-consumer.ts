import { type CommandOutput, runCommand } from "./run-command.ts";

/** Runs Node in a consumer's folder, with a Prism mock to talk to and nothing else of this process's environment. */
export function runConsumer(folder: string, prismUrl: string, args: readonly string[]): Promise<CommandOutput> {
  const env = { PRISM_URL: prismUrl, CLOUDFLARE_API_TOKEN: "packed-tests-token" };
  return runCommand(process.execPath, args, { cwd: folder, env });
}
