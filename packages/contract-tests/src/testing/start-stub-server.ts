import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A JSON response. */
export interface StubResponse {
  /** Default: 200. */
  readonly status?: number;
  readonly body: unknown;
}

interface StubServer {
  /** The base URL, with the same base path as the real API. */
  readonly url: string;
  /** Method and path of each received request, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts a server on a free loopback port. A request without a selected response returns a 404. */
export async function startStubServer(
  selectResponse: (request: IncomingMessage) => StubResponse | undefined,
): Promise<StubServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    // The connection stays usable only if the request's body is read.
    request.resume();
    const { status = 200, body } = selectResponse(request) ?? { status: 404, body: {} };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The address of a server that listens on a port is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/client/v4`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
