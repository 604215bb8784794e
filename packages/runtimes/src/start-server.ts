import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { faults, type RecordedRequest, startFaultServer, startRecordingServer } from "@zero-trust-accounts/faults";
import { createMockAccounts } from "@zero-trust-accounts/mock";
import { accountIdOf } from "./suite/account-id-of.ts";
import { apiToken } from "./suite/api-token.ts";
import type { Report } from "./suite/report.ts";
import type { Scenario } from "./suite/scenario.ts";

/** The mock over HTTP, with what the scenarios have to meet, the files of a folder and an ear for reports. */
export interface Server {
  readonly url: string;
  /** The same, of another origin. */
  readonly elsewhereUrl: string;
  /** Where nobody listens. */
  readonly deadUrl: string;
  /** What was asked of an account, as the scenarios name it. */
  requestsOf(accountId: string): readonly string[];
  /** What the suite reports of a runtime, once it has arrived. */
  reportOf(runtime: string): Promise<Report>;
  close(): Promise<void>;
}

/** The second account of a scenario ends in a letter. */
const belowAccount = /^\/accounts\/(?<accountId>(?<scenarioAccountId>[^/]+?)(-[a-z])?)(?<path>\/.*)$/;
const javaScript = "text/javascript";
const contentTypes: Readonly<Record<string, string>> = { ".html": "text/html", ".js": javaScript, ".mjs": javaScript };

async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const content = await readFile(join(folder, path)).catch(() => undefined);
  if (content === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": contentTypes[extname(path)] ?? "text/plain" }).end(content);
}

/** Serves to this machine alone, on free ports, until it is closed. */
export async function startServer(
  folder: string,
  runtimes: readonly string[],
  scenarios: readonly Scenario[],
): Promise<Server> {
  const mock = createMockAccounts({ apiToken, recordRequests: false });
  const scenarioOf = new Map(
    runtimes.flatMap((runtime) => scenarios.map((scenario, index) => [accountIdOf(runtime, index), scenario] as const)),
  );
  const seen = new Map<string, string[]>();
  const reports = new Map(runtimes.map((runtime) => [runtime, Promise.withResolvers<Report>()]));

  async function answer(request: RecordedRequest, response: ServerResponse): Promise<void> {
    const { method, path, headers, body } = request;
    const { accountId, scenarioAccountId = "", path: below } = belowAccount.exec(path)?.groups ?? {};
    if (accountId === undefined) {
      if (method === "GET") return sendFile(folder, new URL(path, "http://127.0.0.1").pathname, response);
      reports.get(path.replace("/report/", ""))?.resolve(JSON.parse(body));
      response.writeHead(204).end();
      return;
    }
    const before = seen.get(scenarioAccountId) ?? [];
    seen.set(scenarioAccountId, [...before, `${method} ${below} ${body}`.trimEnd()]);
    const mishap = scenarioOf.get(scenarioAccountId)?.mishaps?.[before.length] ?? "none";
    if (typeof mishap === "object") mock.account(accountId).failNext(mishap);
    else if (mishap !== "none") {
      const { socket } = response.req;
      const secrets = { credential: "", secret: "" };
      const elsewherePort = elsewhere.port;
      return faults[mishap]({ request, response, socket, attempt: before.length + 1, ...secrets, elsewherePort });
    }
    const reply = await mock.fetch(`http://127.0.0.1${path}`, {
      method,
      headers: { authorization: headers.authorization ?? "" },
      body: body || null,
    });
    response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text());
  }

  const serve = (request: RecordedRequest, response: ServerResponse): void => {
    answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  };
  const dead = await startFaultServer("nobody listens");
  const elsewhere = await startRecordingServer(serve);
  const server = await startRecordingServer(serve);
  return {
    url: `http://127.0.0.1:${server.port}`,
    elsewhereUrl: `http://127.0.0.1:${elsewhere.port}`,
    deadUrl: dead.url,
    requestsOf: (accountId) => seen.get(accountId) ?? [],
    reportOf: (runtime) => reports.get(runtime)?.promise ?? Promise.reject(new Error(`${runtime} is not tried`)),
    close: async () => {
      await Promise.all([server.close(), elsewhere.close(), dead.close()]);
    },
  };
}
