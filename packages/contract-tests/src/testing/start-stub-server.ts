import { createServer } from "node:http";
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

/**
 * Starts a server on a free loopback port with fixed responses for the account `a`.
 * The keys are paths below the account, such as `/gateway`. Another path returns a 404.
 */
export async function startStubServer(responses: Readonly<Record<string, StubResponse>>): Promise<StubServer> {
  const requests: string[] = [];
  const server = createServer(({ method, url = "" }, response) => {
    requests.push(`${method} ${url}`);
    const [, path = ""] = url.split("/accounts/a");
    const { status = 200, body } = responses[path] ?? { status: 404, body: {} };
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
