import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange } from "./exchange.ts";

export interface RecordingProxy {
  readonly url: string;
  /** The recorded exchanges, in order. */
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

interface PrismViolation {
  readonly location: readonly string[];
  readonly code: string | number;
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Parses Prism's header. The location of a violation becomes a JSON pointer into the body. */
function parseViolations(header: string | null): readonly string[] {
  const violations: readonly PrismViolation[] = JSON.parse(header ?? "[]");
  return violations.map(({ code, location }) => `${code} at ${["", ...location.slice(2)].join("/")}`);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function forwardRequest(targetUrl: string, request: IncomingMessage, body: string): Promise<Response> {
  const { method = "", url = "", headers } = request;
  // fetch sets these headers itself.
  const { host: _host, connection: _connection, "content-length": _length, ...forwarded } = headers;
  return fetch(targetUrl + url, {
    method,
    headers: Object.entries(forwarded).map(([name, value]) => [name, String(value)]),
    ...(body !== "" && { body }),
  });
}

function returnResponse(response: ServerResponse, { status, headers }: Response, body: string): void {
  // fetch has already decoded the body.
  const { "content-encoding": _encoding, "transfer-encoding": _transfer, ...forwarded } = Object.fromEntries(headers);
  response.writeHead(status, { ...forwarded, "content-length": Buffer.byteLength(body) }).end(body);
}

/** Starts a proxy on a free loopback port. It forwards every request to the target and records the exchange. */
export async function startRecordingProxy(targetUrl: string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const requestBody = await readBody(request);
    const start = performance.now();
    const targetResponse = await forwardRequest(targetUrl, request, requestBody);
    const responseBody = await targetResponse.text();
    exchanges.push({
      method: request.method ?? "",
      path: request.url ?? "",
      requestHeaders: request.headers,
      requestBody: parseBody(requestBody),
      status: targetResponse.status,
      responseBody: parseBody(responseBody),
      violations: parseViolations(targetResponse.headers.get("sl-violations")),
      durationMs: performance.now() - start,
    });
    returnResponse(response, targetResponse, responseBody);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The address of a server that listens on a port is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, exchanges, close };
}
