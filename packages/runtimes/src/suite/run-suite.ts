import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { accountIdOf } from "./account-id-of.ts";
import { apiToken } from "./api-token.ts";
import type { Outcome, Report } from "./report.ts";
import type { Scenario, Stage } from "./scenario.ts";
import { scenarios } from "./scenarios.ts";

/** Where the suite finds what it needs. */
export interface Conditions {
  /** Start of the account ids that belong to the runtime. */
  readonly runtime: string;
  /** Base URL of the server that also takes the report. */
  readonly url: string;
  /** Base URL of the server that is of another origin. */
  readonly elsewhereUrl: string;
  /** Base URL that nobody listens to. */
  readonly deadUrl: string;
}

/** One that hangs must not hide the others. */
const boundMs = 10_000;

const inTime = <Result>(running: Promise<Result>): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${boundMs / 1_000} s`)), boundMs);
  });
  return Promise.race([running, late]).finally(() => clearTimeout(timer));
};

async function outcomeOf(scenario: Scenario, stage: Stage): Promise<Outcome> {
  try {
    const shown = await inTime(scenario.run(stage));
    return shown === undefined ? {} : { shown };
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Tries every scenario out, one after the other, and sends the server a report. */
export async function runSuite({ runtime, url, elsewhereUrl, deadUrl }: Conditions): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    const accountId = accountIdOf(runtime, index);
    const baseUrl = scenario.isElsewhere ? elsewhereUrl : url;
    const connect: Stage["connect"] = (options) => createZeroTrustClient({ accountId, apiToken, baseUrl, ...options });
    outcomes.push(await outcomeOf(scenario, { accountId, connect, deadUrl, isPage: "document" in globalThis }));
  }
  const report: Report = { agent: navigator.userAgent, outcomes };
  const answer = await fetch(`${url}/report/${runtime}`, { method: "POST", body: JSON.stringify(report) });
  // What is left unread holds a connection open.
  await answer.text();
}
