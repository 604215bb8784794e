import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createMockAccounts, type MockAccounts, type MockAccountsOptions } from "@zero-trust-accounts/mock";
import { apiToken } from "./run-cli.ts";

export interface ServedMock {
  readonly mock: MockAccounts;
  readonly baseUrl: string;
  /** Called before each request is processed. A promise delays the response. */
  onRequest: (method: string, path: string) => unknown;
  close(): Promise<void>;
}

/** Serves a mock over HTTP within the test's process, so that the test can see and change its state. */
export async function serveMock(options: MockAccountsOptions = {}): Promise<ServedMock> {
  const mock = createMockAccounts({ apiToken, ...options });
  const server = createServer(async (message, response) => {
    const { method = "GET", url = "/", headersDistinct } = message;
    await served.onRequest(method, url);
    const headers = Object.entries(headersDistinct).map(([name, values = []]): [string, string] => [
      name,
      values.join(),
    ]);
    // A process that was killed leaves an incomplete request.
    const body = (await text(message).catch(() => "")) || null;
    const reply = await mock
      .fetch(new URL(url, "http://127.0.0.1").href, { method, headers, body })
      .catch(() => undefined);
    // A failure of the connection.
    if (reply === undefined) message.socket.destroy();
    else response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const served: ServedMock = {
    mock,
    baseUrl: `http://127.0.0.1:${port}`,
    onRequest: () => {},
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return served;
}
