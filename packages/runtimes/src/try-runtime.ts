import { execa } from "execa";
import type { Column } from "./column.ts";
import { judge } from "./judge.ts";
import { runIn } from "./run-in.ts";
import type { Runtime } from "./runtime.ts";
import type { Server } from "./start-server.ts";
import { accountIdOf } from "./suite/account-id-of.ts";
import { scenarios } from "./suite/scenarios.ts";

/** Where a runtime is tried. */
export interface Surroundings {
  readonly folder: string;
  readonly server: Server;
  readonly signal: AbortSignal;
}

const boundMs = 60_000;

async function versionOf(file: string): Promise<string> {
  const { stdout } = await execa(file, ["--version"]);
  return /\d[\d.-]*\d/.exec(stdout)?.[0] ?? "of an unknown version";
}

/** Lets a runtime run the suite, and judges what came of it. */
export async function tryRuntime(runtime: Runtime, { folder, server, signal }: Surroundings): Promise<Column> {
  let heading = runtime.title;
  try {
    const file = runtime.find();
    heading += ` ${await versionOf(file)}`;
    const { url, elsewhereUrl, deadUrl } = server;
    const conditions = { runtime: runtime.name, url, elsewhereUrl, deadUrl };
    const command = await runtime.prepare(file, folder, conditions);
    const report = server.reportOf(runtime.name);
    const { agent, outcomes, failure } = await runIn(runtime, command, report, {
      folder,
      milliseconds: boundMs,
      signal,
    });
    if (failure !== undefined) throw new Error(failure);
    if (!runtime.agent.test(agent)) throw new Error(`the suite ran in ${agent}`);
    const cells = scenarios.map((scenario, index) => {
      const seen = server.requestsOf(accountIdOf(runtime.name, index));
      return judge(scenario, outcomes[index], seen, runtime.isBrowser === true);
    });
    return { heading, cells };
  } catch (error) {
    signal.throwIfAborted();
    const problem = error instanceof Error ? error.message : String(error);
    return { heading, cells: scenarios.map(() => ({ isPassed: false, shown: "–" })), problem };
  }
}
