import { Command, Option } from "commander";
import type { ChangeJob } from "../changes/change-job.ts";
import { checkCanAsk } from "../changes/confirm-changes.ts";
import { printChangeResult } from "../changes/print-change-result.ts";
import { planRestore, restoreSnapshot } from "../changes/restore-snapshot.ts";
import { runChangeJob } from "../changes/run-change-job.ts";
import { indexSnapshotFiles } from "../snapshots/index-snapshot-files.ts";
import { readSnapshot } from "../snapshots/read-snapshot.ts";
import { addChangeOptions, addConnectionOptions, type ChangeOptions, type ConnectionOptions } from "./options.ts";
import type { Runtime } from "./runtime.ts";
import { createSession } from "./session.ts";
import { startRun } from "./start-run.ts";

type RestoreOptions = ConnectionOptions & ChangeOptions & { readonly dryRun?: boolean };

async function runRestore(
  fileNames: readonly string[],
  options: RestoreOptions,
  runtime: Runtime,
  command: Command,
): Promise<number> {
  const { dryRun: isDryRun = false, yes: isConfirmed = false, snapshotDirectory } = options;
  const { files, sha256: inputSha256 } = await indexSnapshotFiles(fileNames);
  checkCanAsk(isConfirmed || isDryRun, runtime);
  const session = await createSession(options, runtime);
  const declared = [...files.keys()];
  const runOptions = { accountOptions: {}, declared, reportOptions: options, snapshotDirectory, inputSha256 };
  const run = await startRun(command, runOptions, runtime);
  const getSnapshot = (accountId: string) => readSnapshot(files.get(accountId) ?? "");
  const report = run.openReport();
  const job: ChangeJob = {
    ...run,
    label: "Restoring",
    changedStatus: "restored",
    plan: async (account, accountId) => planRestore(account, await getSnapshot(accountId)),
    change: async (account, changes, accountId, saveSnapshot) =>
      restoreSnapshot(account, changes, await getSnapshot(accountId), saveSnapshot),
    report,
    isConfirmed,
    isDryRun,
  };
  try {
    return printChangeResult(session, job, await runChangeJob(session, job, options, runtime), "restore", options);
  } finally {
    report.close();
  }
}

export function createRestoreCommand(runtime: Runtime, setExitCode: (code: number) => void): Command {
  const command = new Command("restore")
    .summary("restores accounts to their snapshots")
    .description(
      "Restores accounts to their snapshots, including fields that were first set after them. Asks before it writes.",
    )
    .argument("<file...>", "snapshot files, one an account")
    .addOption(
      new Option("--dry-run", "shows what would change, and writes nothing; ends with 2 if it finds changes").conflicts(
        ["report", "resume"],
      ),
    );
  addChangeOptions(addConnectionOptions(command));
  return command.action(async (files: readonly string[], options: RestoreOptions) =>
    setExitCode(await runRestore(files, options, runtime, command)),
  );
}
