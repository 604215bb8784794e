import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { faults, type RecordedRequest, startFaultServer, startRecordingServer } from "@zero-trust-accounts/faults";
import { createMockAccounts } from "@zero-trust-accounts/mock";
import { apiToken } from "./suite/api-token.ts";
import { createAccountId } from "./suite/create-account-id.ts";
import type { Report } from "./suite/report.ts";
import type { Scenario } from "./suite/scenario.ts";

/** The mock over HTTP. It also applies the scenarios' faults, sends the files of a folder and receives the reports. */
export interface Server {
  readonly url: string;
  /** The URL of the same server at another origin. */
  readonly otherOriginUrl: string;
  /** A URL on which no server listens. */
  readonly unreachableUrl: string;
  /** The requests for an account, in the form of `Scenario.requests`. */
  getRequests(accountId: string): readonly string[];
  /** Resolves when the report of the runtime arrives. */
  waitForReport(runtimeName: string): Promise<Report>;
  close(): Promise<void>;
}

/** The path of a request for an account. If a scenario uses a second account, its id has the suffix `-b`. */
const accountPath = /^\/accounts\/(?<accountId>(?<scenarioAccountId>[^/]+?)(-[a-z])?)(?<operationPath>\/.*)$/;
const javaScript = "text/javascript";
const contentTypes: Readonly<Record<string, string>> = { ".html": "text/html", ".js": javaScript, ".mjs": javaScript };

async function sendFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const content = await readFile(join(folder, path)).catch(() => undefined);
  if (content === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": contentTypes[extname(path)] ?? "text/plain" }).end(content);
}

/** Starts the server on free ports of the loopback interface. */
export async function startServer(
  folder: string,
  runtimeNames: readonly string[],
  scenarios: readonly Scenario[],
): Promise<Server> {
  const mock = createMockAccounts({ apiToken, recordRequests: false });
  const scenarioByAccount = new Map<string, Scenario>();
  for (const runtimeName of runtimeNames)
    for (const [index, scenario] of scenarios.entries())
      scenarioByAccount.set(createAccountId(runtimeName, index), scenario);
  const requestsByAccount = new Map<string, string[]>();
  const reports = new Map(runtimeNames.map((name) => [name, Promise.withResolvers<Report>()]));

  async function sendMockResponse(request: RecordedRequest, response: ServerResponse): Promise<void> {
    const mockResponse = await mock.fetch(`http://127.0.0.1${request.path}`, {
      method: request.method,
      headers: { authorization: request.headers.authorization ?? "" },
      body: request.body || null,
    });
    const responseBody = await mockResponse.text();
    response.writeHead(mockResponse.status, Object.fromEntries(mockResponse.headers)).end(responseBody);
  }

  function receiveReport(path: string, body: string, response: ServerResponse): void {
    reports.get(path.replace("/report/", ""))?.resolve(JSON.parse(body));
    response.writeHead(204).end();
  }

  async function handleRequest(request: RecordedRequest, response: ServerResponse): Promise<void> {
    const { method, path, body } = request;
    const { accountId, scenarioAccountId = "", operationPath } = accountPath.exec(path)?.groups ?? {};
    if (accountId === undefined) {
      if (method !== "GET") return receiveReport(path, body, response);
      return sendFile(folder, new URL(path, "http://127.0.0.1").pathname, response);
    }
    const earlierRequests = requestsByAccount.get(scenarioAccountId) ?? [];
    requestsByAccount.set(scenarioAccountId, [...earlierRequests, `${method} ${operationPath} ${body}`.trimEnd()]);
    const fault = scenarioByAccount.get(scenarioAccountId)?.faults?.[earlierRequests.length] ?? "none";
    if (fault === "none") return sendMockResponse(request, response);
    if (typeof fault === "object") {
      mock.account(accountId).failNext(fault);
      return sendMockResponse(request, response);
    }
    const { socket } = response.req;
    const attempt = earlierRequests.length + 1;
    const redirectTargetPort = otherOriginServer.port;
    faults[fault]({ request, response, socket, attempt, credential: "", secret: "", redirectTargetPort });
  }

  const serve = (request: RecordedRequest, response: ServerResponse): void => {
    handleRequest(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  };
  const unreachableServer = await startFaultServer("connection refused");
  const otherOriginServer = await startRecordingServer(serve);
  const server = await startRecordingServer(serve);
  return {
    url: `http://127.0.0.1:${server.port}`,
    otherOriginUrl: `http://127.0.0.1:${otherOriginServer.port}`,
    unreachableUrl: unreachableServer.url,
    getRequests: (accountId) => requestsByAccount.get(accountId) ?? [],
    waitForReport: (runtimeName) =>
      reports.get(runtimeName)?.promise ?? Promise.reject(new Error(`unknown runtime ${runtimeName}`)),
    close: async () => {
      await Promise.all([server.close(), otherOriginServer.close(), unreachableServer.close()]);
    },
  };
}
