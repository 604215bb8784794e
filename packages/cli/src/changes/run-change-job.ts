import { type AccountOutcome, runAccounts } from "../accounts/run-accounts.ts";
import type { OutputOptions } from "../commands/options.ts";
import type { Runtime } from "../commands/runtime.ts";
import type { Session } from "../commands/session.ts";
import type { AccountPlan } from "../plan/account-plan.ts";
import { createChangeSharing } from "../plan/create-change-sharing.ts";
import { listFieldChanges } from "../plan/list-field-changes.ts";
import { listPlans } from "../plan/plan-accounts.ts";
import { printDiff, summarizePlan } from "../plan/print-diff.ts";
import type { ResourceChange } from "../plan/resource-change.ts";
import { formatCount } from "../printing/format-count.ts";
import type { ChangeJob, ChangeResult } from "./change-job.ts";
import { confirmChanges } from "./confirm-changes.ts";

type Outcomes<Value> = readonly AccountOutcome<Value>[];

/** How a job ended. */
export interface ChangeJobResult {
  readonly outcomes: Outcomes<ChangeResult>;
  /** Whether the operator answered no. */
  readonly isDeclined: boolean;
}

function planJob(session: Session, job: ChangeJob): Promise<Outcomes<readonly ResourceChange[]>> {
  const share = createChangeSharing();
  return runAccounts<readonly ResourceChange[]>(session, {
    label: "Planning",
    accountIds: job.accountIds,
    process: async (account, accountId) => share(await job.plan(account, accountId)),
    onOutcome(outcome) {
      const { accountId, status } = outcome;
      if (job.isDryRun) return;
      if (status === "failed") job.report.record({ accountId, status, error: outcome.failure });
      if (status === "done" && outcome.value.length === 0) job.report.record({ accountId, status: "unchanged" });
    },
  });
}

async function changeAccounts(
  session: Session,
  job: ChangeJob,
  plans: readonly AccountPlan[],
): Promise<Outcomes<ChangeResult>> {
  const changesByAccount = new Map(plans.map(({ accountId, changes }) => [accountId, changes]));
  const snapshots = new Map<string, string>();
  const outcomes = await runAccounts<ChangeResult>(session, {
    label: job.label,
    accountIds: [...changesByAccount.keys()],
    async process(account, accountId) {
      const changes = changesByAccount.get(accountId) ?? [];
      const isWritten = await job.change(account, changes, accountId, async (snapshot) => {
        snapshots.set(accountId, await job.snapshotFolder.save(snapshot));
      });
      if (!isWritten) return { status: "unchanged", changes: [] };
      return { status: job.changedStatus, changes, snapshot: snapshots.get(accountId) };
    },
    onOutcome(outcome) {
      const { accountId } = outcome;
      const snapshot = snapshots.get(accountId);
      if (outcome.status === "failed")
        job.report.record({ accountId, status: "failed", error: outcome.failure, snapshot });
      if (outcome.status !== "done") return;
      const { status, changes } = outcome.value;
      job.report.record({ accountId, status, changes: listFieldChanges(changes), snapshot });
    },
  });
  return outcomes.map((outcome) =>
    outcome.status === "failed" ? { ...outcome, snapshot: snapshots.get(outcome.accountId) } : outcome,
  );
}

/** The outcome of an account that was planned and not changed. */
function toPlanOutcome(
  planned: AccountOutcome<readonly ResourceChange[]>,
  isDryRun: boolean,
): AccountOutcome<ChangeResult> {
  if (planned.status !== "done") return planned;
  const { accountId, value: changes } = planned;
  if (changes.length === 0) return { accountId, status: "done", value: { status: "unchanged", changes } };
  if (isDryRun) return { accountId, status: "done", value: { status: "changes", changes } };
  return { accountId, status: "not-started" };
}

/** Shows the changes, on standard error if standard output has a document. A question is never asked without them. */
function showPlan(
  session: Session,
  options: OutputOptions,
  plans: readonly AccountPlan[],
  planned: Outcomes<unknown>,
  willAsk: boolean,
): void {
  const { output } = session;
  const isText = options.output === "text";
  if (!isText && options.quiet && !willAsk) return;
  const print = isText ? output.print : output.log;
  printDiff(plans, isText ? output.colors : output.errorColors, print);
  print(summarizePlan(plans, planned));
}

/** Plans all accounts, shows the changes, asks, and changes the accounts, each after a snapshot of it. */
export async function runChangeJob(
  session: Session,
  job: ChangeJob,
  options: OutputOptions,
  runtime: Runtime,
): Promise<ChangeJobResult> {
  const planned = await planJob(session, job);
  const plans = listPlans(planned);
  const changedPlans = plans.filter(({ changes }) => changes.length > 0);
  showPlan(session, options, plans, planned, !job.isConfirmed && !job.isDryRun);
  const planOutcomes = planned.map((outcome) => toPlanOutcome(outcome, job.isDryRun));
  const isFinished = job.isDryRun || changedPlans.length === 0 || session.interruption.stoppedBy !== undefined;
  if (isFinished) return { outcomes: planOutcomes, isDeclined: false };

  const question = `Change ${formatCount(changedPlans.length, "account")}?`;
  if (!job.isConfirmed && !(await confirmChanges(question, runtime)))
    return { outcomes: planOutcomes, isDeclined: true };

  const changed = await changeAccounts(session, job, changedPlans);
  const changedById = new Map(changed.map((outcome) => [outcome.accountId, outcome]));
  const outcomes = planOutcomes.map((outcome) => changedById.get(outcome.accountId) ?? outcome);
  return { outcomes, isDeclined: false };
}
