import type { Exchange, Fault } from "./fault.ts";
import { reply } from "./reply.ts";

/** The path is kept, so that a client which follows meets a working API. */
const redirect = (status: number, target: (exchange: Exchange) => string) =>
  reply((exchange) => ({
    status,
    headers: { location: `${target(exchange)}${exchange.request.path}` },
    body: `moved, ${exchange.credential}`,
  }));

/** The server sends the client elsewhere, where its credential must not arrive. */
export const redirectFaults = {
  "redirect to another port": redirect(302, ({ elsewherePort }) => `http://127.0.0.1:${elsewherePort}`),
  "redirect to another host": redirect(307, ({ elsewherePort }) => `http://localhost:${elsewherePort}`),
  "redirect to another scheme": redirect(308, ({ elsewherePort }) => `https://127.0.0.1:${elsewherePort}`),
} as const satisfies Record<string, Fault>;
