import { once } from "node:events";
import { connect } from "node:net";
import type { Fault } from "./fault.ts";
import { type RecordedRequest, type RecordingServer, startRecordingServer } from "./recording-server.ts";
import { success } from "./reply.ts";

export interface FaultServer {
  /** Base URL, without a slash at its end. */
  readonly url: string;
  /** What reached the server, in order. */
  readonly requests: readonly RecordedRequest[];
  /** The server that redirects lead to. It answers everybody with a success. */
  readonly elsewhere: RecordingServer;
  /** Ends both servers and every connection at once. */
  close(): Promise<void>;
}

/** A port that nobody listens on and no other server can get: the near end of a connection holds it. */
async function holdPort(listeningPort: number): Promise<number> {
  const socket = connect(listeningPort, "127.0.0.1").on("error", () => {});
  await once(socket, "connect");
  // A connected socket has a port.
  return socket.localPort as number;
}

/** Starts a server that does one thing wrong. */
export async function startFaultServer(fault: Fault): Promise<FaultServer> {
  const elsewhere = await startRecordingServer((_request, response) => success(response));
  const server = await startRecordingServer((request, response, attempt) => {
    if (fault === "nobody listens") return;
    const { authorization, "x-auth-email": email, "x-auth-key": key } = request.headers;
    const credential = [authorization, email, key].filter((value) => value !== undefined).join(" ");
    const secret = credential.split(" ").at(-1) ?? "";
    const { port: elsewherePort } = elsewhere;
    fault({ request, response, socket: response.req.socket, attempt, credential, secret, elsewherePort });
  });
  const port = fault === "nobody listens" ? await holdPort(server.port) : server.port;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: server.requests,
    elsewhere,
    close: async () => {
      await Promise.all([server.close(), elsewhere.close()]);
    },
  };
}
