import { CommanderError } from "commander";
import type { Runtime } from "../commands/runtime.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { UsageError } from "../errors/usage-error.ts";
import { createProgram } from "./create-program.ts";
import { formatParserError } from "./format-parser-error.ts";

/** Runs the command line and returns the exit code. Every error is one line on standard error. */
export async function runProgram(parameters: readonly string[], runtime: Runtime, version: string): Promise<number> {
  const { output } = runtime;
  let exitCode: number = exitCodes.done;
  const program = createProgram(runtime, version, (code) => {
    exitCode = code;
  });
  if (parameters.length === 0) {
    output.log(program.helpInformation());
    return exitCodes.wrongUsage;
  }
  try {
    await program.parseAsync(parameters, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.done;
      output.error(formatParserError(error));
      return exitCodes.wrongUsage;
    }
    for (const line of String(error instanceof Error ? error.message : error).split("\n")) output.error(line);
    if (parameters.includes("--verbose") && error instanceof Error && error.stack) output.log(error.stack);
    return error instanceof UsageError ? exitCodes.wrongUsage : exitCodes.failed;
  }
}
