import type { Exchange, Fault } from "./fault.ts";
import { respondWith } from "./respond-with.ts";

/** Redirects to the same path of another origin, where a client that follows receives a success. */
const redirect = (status: number, getOrigin: (exchange: Exchange) => string) =>
  respondWith((exchange) => ({
    status,
    headers: { location: `${getOrigin(exchange)}${exchange.request.path}` },
    body: `moved, ${exchange.credential}`,
  }));

/** The server redirects the client to another origin, which must not receive the credential. */
export const redirectFaults = {
  "redirect to another port": redirect(302, ({ redirectTargetPort }) => `http://127.0.0.1:${redirectTargetPort}`),
  "redirect to another host": redirect(307, ({ redirectTargetPort }) => `http://localhost:${redirectTargetPort}`),
  "redirect to another scheme": redirect(308, ({ redirectTargetPort }) => `https://127.0.0.1:${redirectTargetPort}`),
} as const satisfies Record<string, Fault>;
