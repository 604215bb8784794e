import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** One exchange as it went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, unknown>>;
  /** The bodies are undefined where they are empty or no JSON. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly answerBody: unknown;
  /** What Prism found wrong, each as `minimum at /disable_for_time`. */
  readonly violations: readonly string[];
  readonly milliseconds: number;
}

export interface Tap {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

interface PrismViolation {
  readonly location: readonly string[];
  readonly code: string | number;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads Prism's header; the place is a JSON pointer into the body. */
export function readViolations(header: string | null): readonly string[] {
  const violations: readonly PrismViolation[] = JSON.parse(header ?? "[]");
  return violations.map(({ code, location }) => `${code} at ${["", ...location.slice(2)].join("/")}`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Listens on a free loopback port, hands everything on to the target, and keeps what passed. */
export async function startTap(target: string): Promise<Tap> {
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const text = await textOf(request);
    const start = performance.now();
    const { host: _host, connection: _connection, "content-length": _length, ...kept } = headers;
    const answer = await fetch(target + url, {
      method,
      headers: Object.entries(kept).map(([name, value]) => [name, String(value)]),
      ...(text !== "" && { body: text }),
    });
    const answered = await answer.text();
    exchanges.push({
      method,
      path: url,
      requestHeaders: headers,
      requestBody: parse(text),
      status: answer.status,
      answerBody: parse(answered),
      violations: readViolations(answer.headers.get("sl-violations")),
      milliseconds: performance.now() - start,
    });
    const {
      "content-encoding": _encoding,
      "transfer-encoding": _transfer,
      ...rest
    } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, { ...rest, "content-length": Buffer.byteLength(answered) }).end(answered);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, exchanges, close };
}
