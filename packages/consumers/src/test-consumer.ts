import { execa } from "execa";
import type { Check, CheckContext, Consumer } from "./consumer.ts";
import { findMissingChange } from "./find-missing-change.ts";

/** The result of one check: the cell of the table, and the problem if the check failed. */
export interface CheckResult {
  readonly label: "✓" | "✗" | "–";
  readonly problem?: string;
}

export interface ConsumerResult {
  readonly title: string;
  readonly import: CheckResult;
  readonly require: CheckResult;
}

export interface TestOptions {
  readonly folder: string;
  readonly url: string;
  /** Stops the programs. */
  readonly signal: AbortSignal;
}

const timeoutMs = 120_000;
let checkCount = 0;

function createContext(label: string, { folder, url, signal }: TestOptions): CheckContext {
  // An account id has at most 32 characters.
  const accountId = `check-${++checkCount}`;
  const run: CheckContext["run"] = async (file, args, environment) => {
    await execa(file, args, {
      cwd: folder,
      extendEnv: false,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        MOCK_URL: url,
        ACCOUNT_ID: accountId,
        CI: "true",
        NO_COLOR: "1",
        ...environment,
      },
      timeout: timeoutMs,
      cancelSignal: signal,
      all: true,
    });
  };
  return {
    folder,
    label,
    url,
    accountId,
    run,
    runNode: (args, environment) => run(process.execPath, args, environment),
  };
}

/** Describes an error with the last lines of the program's output. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const output = "all" in error && typeof error.all === "string" ? error.all.trim().slice(-3_000) : "";
  return `${"shortMessage" in error ? error.shortMessage : error.message}\n${output}`.trim();
}

async function runCheck(check: Check | undefined, label: string, options: TestOptions): Promise<CheckResult> {
  if (check === undefined) return { label: "–" };
  const context = createContext(label, options);
  try {
    await check(context);
    const problem = await findMissingChange(context.url, context.accountId);
    return problem === undefined ? { label: "✓" } : { label: "✗", problem };
  } catch (error) {
    options.signal.throwIfAborted();
    return { label: "✗", problem: describe(error) };
  }
}

/** Runs the checks of a consumer. A check passes only if the server received all changes of its program. */
export async function testConsumer(consumer: Consumer, options: TestOptions): Promise<ConsumerResult> {
  const version = await consumer.readVersion?.();
  return {
    title: version === undefined ? consumer.title : `${consumer.title} ${version}`,
    import: await runCheck(consumer.import, `${consumer.name}-import`, options),
    require: await runCheck(consumer.require, `${consumer.name}-require`, options),
  };
}
