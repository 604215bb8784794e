import { Command } from "commander";
import { countSettings } from "../desired-state/count-settings.ts";
import { parseDesiredState } from "../desired-state/parse-desired-state.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { InvalidFileError } from "../errors/invalid-file-error.ts";
import { readInputFile } from "../files/read-input-file.ts";
import { formatCount } from "../printing/format-count.ts";
import { formatDocument } from "../printing/format-document.ts";
import { addOutputOptions, type OutputOptions } from "./options.ts";
import type { Runtime } from "./runtime.ts";

async function runValidate(fileName: string, options: OutputOptions, { output }: Runtime): Promise<number> {
  const { output: format } = options;
  const file = await readInputFile(fileName);
  try {
    const { $schema: _schema, accounts = [], overrides = {}, ...settings } = parseDesiredState(file);
    if (format !== "text") {
      output.print(formatDocument({ command: "validate", file: fileName, valid: true, problems: [] }, format));
      return exitCodes.done;
    }
    const counts = [
      formatCount(countSettings(settings), "setting"),
      formatCount(accounts.length, "account"),
      formatCount(Object.keys(overrides).length, "override"),
    ];
    output.print(`${fileName} is valid: ${counts.join(", ")}.`);
    return exitCodes.done;
  } catch (error) {
    if (format === "text" || !(error instanceof InvalidFileError)) throw error;
    const { problems } = error;
    output.print(formatDocument({ command: "validate", file: fileName, valid: false, problems }, format));
    return exitCodes.wrongUsage;
  }
}

export function createValidateCommand(runtime: Runtime, setExitCode: (code: number) => void): Command {
  const command = new Command("validate")
    .summary("checks a desired-state file offline")
    .description("Checks a desired-state file offline against the API's specification. No credential is needed.")
    .argument("<file>", "desired state, as YAML or JSON");
  return addOutputOptions(command).action(async (file: string, options: OutputOptions) =>
    setExitCode(await runValidate(file, options, runtime)),
  );
}
