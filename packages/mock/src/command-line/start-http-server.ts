import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { MockServer } from "../mock-account.ts";

export interface HttpServer {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  /** Stops the server and closes all connections. */
  close(): Promise<void>;
}

async function toRequest(message: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/", headersDistinct } = message;
  const headers = Object.entries(headersDistinct).map(([name, values = []]): [string, string] => [name, values.join()]);
  const hasBody = method !== "GET" && method !== "HEAD";
  const body = (hasBody && (await text(message))) || null;
  return new Request(new URL(url, "http://127.0.0.1"), { method, headers, body });
}

async function respond(mock: MockServer, message: IncomingMessage, serverResponse: ServerResponse): Promise<void> {
  const response = await mock.fetch(await toRequest(message));
  serverResponse.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
}

/** Serves a mock over HTTP. @throws Error with a message of one line if the port is already in use */
export async function startHttpServer(mock: MockServer, port: number, host: string): Promise<HttpServer> {
  const server = createServer((message, serverResponse) => {
    // The constructor of Request rejects some messages, such as those with the method TRACE.
    respond(mock, message, serverResponse).catch((error: Error) =>
      serverResponse.writeHead(400).end(`${error.message}\n`),
    );
  });
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`port ${port} is already in use; pass another port, or omit --port to use a free one`);
  });
  // The address of a TCP server is always an AddressInfo.
  const address = server.address() as AddressInfo;
  const hostname = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${hostname}:${address.port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
