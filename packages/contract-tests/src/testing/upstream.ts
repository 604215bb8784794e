import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer of the upstream: JSON with a status, 200 unless told. */
export interface UpstreamAnswer {
  readonly status?: number;
  readonly body: unknown;
}

export interface Upstream {
  readonly url: string;
  /** Method and path of everything that arrived. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A server with a base path like the real one's, that answers by the end of the path. */
export async function startUpstream(answers: Readonly<Record<string, UpstreamAnswer>>): Promise<Upstream> {
  const requests: string[] = [];
  const server = createServer(({ method, url = "" }, response) => {
    requests.push(`${method} ${url}`);
    const { status = 200, body } = answers[url.split("/accounts/a")[1] ?? ""] ?? { status: 404, body: {} };
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/client/v4`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
