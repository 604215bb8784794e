import { Command } from "commander";
import { applyChanges } from "../changes/apply-changes.ts";
import type { ChangeJob } from "../changes/change-job.ts";
import { checkCanAsk } from "../changes/confirm-changes.ts";
import { printChangeResult } from "../changes/print-change-result.ts";
import { runChangeJob } from "../changes/run-change-job.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { readInputFile } from "../files/read-input-file.ts";
import { createPlanSource } from "../plan/plan-source.ts";
import { createResultDocument } from "../printing/create-result-document.ts";
import { formatDocument } from "../printing/format-document.ts";
import type { AccountOptions, ConnectionOptions } from "./options.ts";
import { addAccountOptions, addChangeOptions, addConnectionOptions, type ChangeOptions } from "./options.ts";
import type { Runtime } from "./runtime.ts";
import { createSession } from "./session.ts";
import { startRun } from "./start-run.ts";

type ApplyOptions = ConnectionOptions & AccountOptions & ChangeOptions;

async function runApply(fileName: string, options: ApplyOptions, runtime: Runtime, command: Command): Promise<number> {
  const { yes: isConfirmed = false, snapshotDirectory } = options;
  const file = await readInputFile(fileName);
  const source = createPlanSource(file);
  if (source.isEmpty) {
    const document = createResultDocument("apply", ["applied", "unchanged"], []);
    if (options.output === "text") runtime.output.print("The plan has no changes.");
    else runtime.output.print(formatDocument(document, options.output));
    return exitCodes.done;
  }
  checkCanAsk(isConfirmed, runtime, options.accounts);
  const session = await createSession(options, runtime);
  const run = await startRun(
    command,
    {
      accountOptions: options,
      declared: source.accounts,
      reportOptions: options,
      snapshotDirectory,
      inputSha256: file.sha256,
    },
    runtime,
  );
  source.checkAccounts(run.accountIds);
  const report = run.openReport();
  const job: ChangeJob = {
    ...run,
    label: "Applying",
    changedStatus: "applied",
    plan: source.plan,
    change: (account, changes, _accountId, saveSnapshot) => applyChanges(account, changes, saveSnapshot),
    report,
    isConfirmed,
    isDryRun: false,
  };
  try {
    return printChangeResult(session, job, await runChangeJob(session, job, options, runtime), "apply", options);
  } finally {
    report.close();
  }
}

export function createApplyCommand(runtime: Runtime, setExitCode: (code: number) => void): Command {
  const command = new Command("apply")
    .summary("makes the accounts have the desired settings")
    .description("Plans, asks, and changes the accounts that differ, each after a snapshot of its settings.")
    .argument("<file>", "desired state, as YAML or JSON, or a plan that plan --save wrote");
  addChangeOptions(addAccountOptions(addConnectionOptions(command)));
  return command.action(async (file: string, options: ApplyOptions) =>
    setExitCode(await runApply(file, options, runtime, command)),
  );
}
