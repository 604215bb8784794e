import { once } from "node:events";
import { connect } from "node:net";
import type { Fault } from "./fault.ts";
import { sendSuccess } from "./send-success.ts";
import { type RecordedRequest, type RecordingServer, startRecordingServer } from "./start-recording-server.ts";

export interface FaultServer {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  /** All requests that reached the server, in order. */
  readonly requests: readonly RecordedRequest[];
  /** The redirect target. It responds to every request with a success. */
  readonly redirectTarget: RecordingServer;
  /** Stops both servers and closes all connections immediately. */
  close(): Promise<void>;
}

/** Reserves a port that no server listens on. The client end of an open connection keeps it from being reused. */
async function reserveUnusedPort(listeningPort: number): Promise<number> {
  const socket = connect(listeningPort, "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  // A connected socket always has a local port.
  return socket.localPort as number;
}

/** Starts a server that applies one fault to each request. */
export async function startFaultServer(fault: Fault): Promise<FaultServer> {
  const redirectTarget = await startRecordingServer((_request, response) => sendSuccess(response));
  const server = await startRecordingServer((request, response, attempt) => {
    if (fault === "connection refused") return;
    const { authorization, "x-auth-email": email, "x-auth-key": key } = request.headers;
    const credential = [authorization, email, key].filter((value) => value !== undefined).join(" ");
    const secret = credential.split(" ").at(-1) ?? "";
    fault({
      request,
      response,
      socket: response.req.socket,
      attempt,
      credential,
      secret,
      redirectTargetPort: redirectTarget.port,
    });
  });
  const port = fault === "connection refused" ? await reserveUnusedPort(server.port) : server.port;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: server.requests,
    redirectTarget,
    close: async () => {
      await Promise.all([server.close(), redirectTarget.close()]);
    },
  };
}
