import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";

/** A request that the server received completely. */
export interface RecordedRequest {
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The time in milliseconds of `performance.now()` at which the headers arrived. */
  readonly arrivedAt: number;
}

export interface RecordingServer {
  readonly port: number;
  /** All requests, in order. */
  readonly requests: readonly RecordedRequest[];
  /** Returns the number of connections, including those without a request. */
  connectionCount(): number;
  /** Stops the server and closes all connections immediately. */
  close(): Promise<void>;
}

async function readRequest(message: IncomingMessage): Promise<RecordedRequest> {
  const { method = "", url: path = "", headers } = message;
  return { method, path, headers, arrivedAt: performance.now(), body: await text(message) };
}

/** Starts a server on a free loopback port. It records each request and passes it to `respond`. */
export async function startRecordingServer(
  respond: (request: RecordedRequest, response: ServerResponse, attempt: number) => void,
): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((message, response) => {
    readRequest(message).then(
      (request) => {
        const attempt = requests.push(request);
        respond(request, response, attempt);
      },
      () => message.destroy(),
    );
  });
  let connectionCount = 0;
  server.on("connection", (socket) => {
    connectionCount++;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    // The address of a TCP server is always an AddressInfo.
    port: (server.address() as AddressInfo).port,
    requests,
    connectionCount: () => connectionCount,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
