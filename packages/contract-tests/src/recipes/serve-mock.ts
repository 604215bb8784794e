import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createMockAccounts, type MockAccounts } from "@zero-trust-accounts/mock";

/** The only token that the mock accepts. */
export const recipeToken = "recipe-token-0123456789";

export interface ServedMock {
  readonly mock: MockAccounts;
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Serves mock accounts over HTTP within the test's process, so that the test can read and change their state. */
export async function serveMock(): Promise<ServedMock> {
  const mock = createMockAccounts({ apiToken: recipeToken });
  const server = createServer(async (message, response) => {
    const { method = "GET", url = "/", headers } = message;
    const { authorization = "", "content-type": contentType = "" } = headers;
    const body = (await text(message)) || null;
    const init = { method, headers: { authorization, "content-type": contentType }, body };
    try {
      const reply = await mock.fetch(new URL(url, "http://127.0.0.1"), init);
      response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text());
    } catch {
      // The mock rejects to simulate a lost connection.
      message.socket.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    mock,
    baseUrl: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
