import { Command, type CommanderError } from "commander";
import { createApplyCommand } from "../commands/apply-command.ts";
import { createGetCommand } from "../commands/get-command.ts";
import { createPlanCommand } from "../commands/plan-command.ts";
import { createRestoreCommand } from "../commands/restore-command.ts";
import type { Runtime } from "../commands/runtime.ts";
import { createSchemaCommand } from "../commands/schema-command.ts";
import { createSnapshotCommand } from "../commands/snapshot-command.ts";
import { createValidateCommand } from "../commands/validate-command.ts";

const environmentHelp = `
Environment:
  CLOUDFLARE_API_TOKEN    API token
  CLOUDFLARE_EMAIL        with CLOUDFLARE_API_KEY: the older global API key
  CLOUDFLARE_ACCOUNT_ID   account, if none is given otherwise
  NO_COLOR                no colours

Exit codes:
  0    done, or nothing to change
  1    one or more accounts failed; the others are done
  2    plan found changes
  64   wrong usage: options, files, credentials or accounts
  130  interrupted`;

/** Creates the parser with all commands. Its errors are thrown as {@link CommanderError}. */
export function createProgram(runtime: Runtime, version: string, setExitCode: (code: number) => void): Command {
  const program = new Command("zero-trust")
    .description("Plans, applies, saves and restores Cloudflare Zero Trust settings of many accounts.")
    .version(version, "--version", "prints the version")
    .helpOption("-h, --help", "prints help")
    .helpCommand("help [command]", "prints the help of a command")
    .addHelpText("after", environmentHelp)
    .hook("preAction", (_program, command) => runtime.output.setQuiet(command.opts().quiet === true));
  const commands = [
    createGetCommand(runtime, setExitCode),
    createValidateCommand(runtime, setExitCode),
    createPlanCommand(runtime, setExitCode),
    createApplyCommand(runtime, setExitCode),
    createSnapshotCommand(runtime, setExitCode),
    createRestoreCommand(runtime, setExitCode),
    createSchemaCommand(runtime),
  ];
  for (const command of commands) program.addCommand(command.helpOption("-h, --help", "prints help"));
  for (const command of [program, ...commands]) {
    command.exitOverride();
    command.configureOutput({
      // Help and the version end with a line break, which print adds.
      writeOut: (text) => runtime.output.print(text.replace(/\n$/, "")),
      writeErr: () => {},
      outputError: () => {},
    });
  }
  return program;
}
