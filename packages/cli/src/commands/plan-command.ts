import { resolve } from "node:path";
import { Command } from "commander";
import { selectAccounts } from "../accounts/select-accounts.ts";
import { parseDesiredState } from "../desired-state/parse-desired-state.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkFolderIsWritable } from "../files/check-folder-is-writable.ts";
import { readInputFile } from "../files/read-input-file.ts";
import { writePrivateFile } from "../files/write-private-file.ts";
import { noteInterruption } from "../interruption/note-interruption.ts";
import { listFieldChanges } from "../plan/list-field-changes.ts";
import { listPlans, planAccounts } from "../plan/plan-accounts.ts";
import { printDiff, summarizePlan } from "../plan/print-diff.ts";
import { createSavedPlan } from "../plan/saved-plan.ts";
import { createResultDocument, toResultAccount } from "../printing/create-result-document.ts";
import { formatDocument } from "../printing/format-document.ts";
import { formatCommandLine } from "./format-command-line.ts";
import { getExitCode } from "./get-exit-code.ts";
import { type AccountOptions, addAccountOptions, addConnectionOptions, type ConnectionOptions } from "./options.ts";
import { printFailures } from "./print-failures.ts";
import type { Runtime } from "./runtime.ts";
import { createSession } from "./session.ts";

type PlanOptions = ConnectionOptions & AccountOptions & { readonly save?: string };

async function runPlan(fileName: string, options: PlanOptions, runtime: Runtime, command: Command): Promise<number> {
  const state = parseDesiredState(await readInputFile(fileName));
  if (options.save !== undefined) {
    if (resolve(options.save) === resolve(fileName))
      throw new UsageError(`--save: ${options.save} is the desired state; choose another file`);
    await checkFolderIsWritable(options.save, "--save");
  }
  const session = await createSession(options, runtime);
  const { env, stdin } = runtime;
  const accountIds = await selectAccounts({ ...options, declared: state.accounts, env, stdin });
  const { output, interruption } = session;

  const outcomes = await planAccounts(session, state, accountIds);
  const plans = listPlans(outcomes);
  if (options.output === "text") {
    printDiff(plans, output.colors, output.print);
    output.print(summarizePlan(plans, outcomes));
  } else {
    const accounts = outcomes.map((outcome) =>
      toResultAccount(outcome, (changes) => ({
        status: changes.length > 0 ? "changes" : "unchanged",
        changes: listFieldChanges(changes),
      })),
    );
    output.print(formatDocument(createResultDocument("plan", ["changes", "unchanged"], accounts), options.output));
  }
  printFailures(output, outcomes);
  noteInterruption(session, outcomes, formatCommandLine(command));

  if (options.save !== undefined && interruption.stoppedBy === undefined && plans.length > 0) {
    await writePrivateFile(options.save, `${JSON.stringify(createSavedPlan(plans, new Date()), null, 1)}\n`);
    const missing = plans.length < outcomes.length ? " without the accounts that failed" : "";
    output.note(`Saved the plan${missing}. Apply it with: zero-trust apply ${options.save}`);
  }
  const hasChanges = plans.some(({ changes }) => changes.length > 0);
  const exitCode = getExitCode(outcomes, hasChanges ? exitCodes.changesFound : exitCodes.done);
  if (exitCode === exitCodes.changesFound && interruption.stoppedBy === undefined)
    output.note("Exit code 2 means that the plan found changes.");
  return exitCode;
}

export function createPlanCommand(runtime: Runtime, setExitCode: (code: number) => void): Command {
  const command = new Command("plan")
    .summary("shows what would change in each account")
    .description("Shows what would change in each account, and writes nothing. Ends with 2 if it finds changes.")
    .argument("<file>", "desired state, as YAML or JSON")
    .option("--save <file>", "saves the plan for apply");
  addAccountOptions(addConnectionOptions(command));
  return command.action(async (file: string, options: PlanOptions) =>
    setExitCode(await runPlan(file, options, runtime, command)),
  );
}
