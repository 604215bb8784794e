import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { MockServer } from "../mock-account.ts";

/** A mock that is served. */
export interface Served {
  /** Without a slash at its end. */
  readonly url: string;
  /** Ends the server and every connection. */
  close(): Promise<void>;
}

async function toRequest(message: IncomingMessage): Promise<Request> {
  const { method = "GET", url = "/", headersDistinct } = message;
  const headers = Object.entries(headersDistinct).map(([name, values = []]): [string, string] => [name, values.join()]);
  return new Request(new URL(url, "http://127.0.0.1"), { method, headers, body: (await text(message)) || null });
}

async function answer(mock: MockServer, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = await mock.fetch(await toRequest(message));
  response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text());
}

/** Serves a mock over HTTP. @throws Error that states in one line that the port is taken */
export async function serve(mock: MockServer, port: number, host: string): Promise<Served> {
  const server = createServer((message, response) => {
    // What is no request to `fetch` either, such as a GET with a body.
    answer(mock, message, response).catch((error: Error) => response.writeHead(400).end(`${error.message}\n`));
  });
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE"
      ? new Error(`port ${port} is taken: choose another, or none for a free one`)
      : error;
  });
  // A server that listens on TCP has an address of this kind.
  const address = server.address() as AddressInfo;
  return {
    url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
