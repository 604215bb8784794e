import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";

/** A request as it reached the server. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** On the clock of `performance.now()`. */
  readonly arrivedAt: number;
}

export interface RecordingServer {
  readonly port: number;
  readonly requests: readonly RecordedRequest[];
  /** How often someone connected, whether or not a request followed. */
  connectionCount(): number;
  /** Ends the server and every connection at once. */
  close(): Promise<void>;
}

async function record(message: IncomingMessage): Promise<RecordedRequest> {
  const { method = "", url: path = "", headers } = message;
  return { method, path, headers, arrivedAt: performance.now(), body: await text(message) };
}

/** Listens on a free loopback port, keeps each request and hands it over to be answered. */
export async function startRecordingServer(
  answer: (request: RecordedRequest, response: ServerResponse, attempt: number) => void,
): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((message, response) => {
    record(message).then(
      (request) => answer(request, response, requests.push(request)),
      () => message.destroy(),
    );
  });
  let connections = 0;
  server.on("connection", (socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    // A server that listens on TCP has an address of this kind.
    port: (server.address() as AddressInfo).port,
    requests,
    connectionCount: () => connections,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
