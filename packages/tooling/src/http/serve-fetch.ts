import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** The options that {@link serveFetch} passes to its function. */
export interface ServedInit {
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | null;
}

/** Like `fetch`: resolves to a response, or rejects if the connection fails. */
export type ServedFetch = (url: string, init: ServedInit) => Promise<Response>;

export interface FetchServer {
  readonly baseUrl: string;
  close(): Promise<void>;
}

function readHeaders({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
}

/**
 * Serves a function like `fetch` over HTTP, on a free port of the loopback host. When the function rejects, the server
 * closes the connection without a response.
 */
export async function serveFetch(fetch: ServedFetch): Promise<FetchServer> {
  const server = createServer(async (message, serverResponse) => {
    const { method = "GET", url = "/" } = message;
    try {
      const body = (await text(message)) || null;
      const response = await fetch(`http://127.0.0.1${url}`, { method, headers: readHeaders(message), body });
      serverResponse.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    } catch {
      message.socket.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
