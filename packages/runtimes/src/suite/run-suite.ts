import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { apiToken } from "./api-token.ts";
import { createAccountId } from "./create-account-id.ts";
import type { Outcome, Report } from "./report.ts";
import type { Scenario, ScenarioContext } from "./scenario.ts";
import { scenarios } from "./scenarios.ts";

/** The runtime's name, and the URLs of the servers that the suite calls. */
export interface SuiteOptions {
  /** The runtime's name, with which its account ids start. */
  readonly runtime: string;
  /** The base URL of the server, which also receives the report. */
  readonly url: string;
  /** The base URL of the same server at another origin. */
  readonly otherOriginUrl: string;
  /** A base URL on which no server listens. */
  readonly unreachableUrl: string;
}

const timeoutMs = 10_000;

/** Rejects after the timeout, so that a scenario that hangs does not stop the scenarios after it. */
const runWithTimeout = <Result>(running: Promise<Result>): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout>;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`timed out after ${timeoutMs / 1_000} s`)), timeoutMs);
  });
  return Promise.race([running, timeout]).finally(() => clearTimeout(timer));
};

async function runScenario(scenario: Scenario, context: ScenarioContext): Promise<Outcome> {
  try {
    const label = await runWithTimeout(scenario.run(context));
    return label === undefined ? {} : { label };
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Runs all scenarios one after the other and sends the report to the server. */
export async function runSuite({ runtime, url, otherOriginUrl, unreachableUrl }: SuiteOptions): Promise<void> {
  const isBrowser = "document" in globalThis;
  const outcomes: Outcome[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    const accountId = createAccountId(runtime, index);
    const baseUrl = scenario.usesOtherOrigin ? otherOriginUrl : url;
    const createClient: ScenarioContext["createClient"] = (options) =>
      createZeroTrustClient({ accountId, apiToken, baseUrl, ...options });
    outcomes.push(await runScenario(scenario, { accountId, createClient, unreachableUrl, isBrowser }));
  }
  const report: Report = { userAgent: navigator.userAgent, outcomes };
  const response = await fetch(`${url}/report/${runtime}`, { method: "POST", body: JSON.stringify(report) });
  // An unread body would keep the connection open.
  await response.text();
}
