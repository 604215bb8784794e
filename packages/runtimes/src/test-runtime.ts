import { evaluateScenario } from "./evaluate-scenario.ts";
import { readVersion } from "./read-version.ts";
import { runUntilReport } from "./run-until-report.ts";
import type { Runtime } from "./runtime.ts";
import type { RuntimeResult } from "./runtime-result.ts";
import type { Server } from "./start-server.ts";
import { createAccountId } from "./suite/create-account-id.ts";
import { scenarios } from "./suite/scenarios.ts";

export interface TestOptions {
  /** The folder of the compiled suite. */
  readonly folder: string;
  readonly server: Server;
  /** Stops the test. */
  readonly signal: AbortSignal;
}

const timeoutMs = 60_000;

/** Runs the suite in a runtime and evaluates the results. Rejects only if the signal aborts. */
export async function testRuntime(runtime: Runtime, { folder, server, signal }: TestOptions): Promise<RuntimeResult> {
  let heading = runtime.title;
  try {
    const file = runtime.findExecutable();
    heading += ` ${await readVersion(file)}`;
    const { url, otherOriginUrl, unreachableUrl } = server;
    const suiteOptions = { runtime: runtime.name, url, otherOriginUrl, unreachableUrl };
    const command = await runtime.prepare(file, folder, suiteOptions);
    const pendingReport = server.waitForReport(runtime.name);
    const report = await runUntilReport(runtime, command, pendingReport, { folder, timeoutMs, signal });
    if (report.loadError !== undefined) throw new Error(report.loadError);
    if (!runtime.userAgent.test(report.userAgent)) throw new Error(`the suite ran in ${report.userAgent}`);
    const scenarioResults = scenarios.map((scenario, index) => {
      const receivedRequests = server.getRequests(createAccountId(runtime.name, index));
      return evaluateScenario(scenario, report.outcomes[index], receivedRequests, runtime.isBrowser === true);
    });
    return { heading, scenarioResults };
  } catch (error) {
    signal.throwIfAborted();
    const problem = error instanceof Error ? error.message : String(error);
    return { heading, scenarioResults: scenarios.map(() => ({ isPassed: false, label: "–" })), problem };
  }
}
