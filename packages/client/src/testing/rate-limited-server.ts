import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** How a server limits requests: `quota` of them in any one window. */
export interface ServerRateLimit {
  readonly quota: number;
  readonly windowMs: number;
  /** Takes the request in when the limit allows, and tells how many more it allows and when that changes. */
  readonly take: (now: number) => Taken;
  /** Whole seconds of a fractional time, as the headers tell it. */
  readonly toSeconds: (seconds: number) => number;
}

interface Taken {
  readonly isAllowed: boolean;
  readonly remaining: number;
  readonly resetMs: number;
}

/** Windows one after the other; the first began `phaseMs` before the first request. */
export function fixedWindows(quota: number, windowMs: number, phaseMs = 0, toSeconds = Math.ceil): ServerRateLimit {
  let startedAt = Number.NaN;
  let used = 0;
  const take = (now: number): Taken => {
    if (Number.isNaN(startedAt)) startedAt = now - phaseMs;
    const windows = Math.floor((now - startedAt) / windowMs);
    if (windows > 0) used = 0;
    startedAt += windows * windowMs;
    const isAllowed = used < quota;
    if (isAllowed) used++;
    return { isAllowed, remaining: quota - used, resetMs: startedAt + windowMs - now };
  };
  return { quota, windowMs, take, toSeconds };
}

/** The window that ends now: a request counts until it is `windowMs` old. */
export function slidingWindow(quota: number, windowMs: number, toSeconds = Math.ceil): ServerRateLimit {
  let taken: number[] = [];
  const take = (now: number): Taken => {
    taken = taken.filter((at) => at > now - windowMs);
    const isAllowed = taken.length < quota;
    if (isAllowed) taken.push(now);
    return { isAllowed, remaining: quota - taken.length, resetMs: (taken[0] ?? now) + windowMs - now };
  };
  return { quota, windowMs, take, toSeconds };
}

export interface RateLimitedServer {
  readonly baseUrl: string;
  /** The statuses that each account was answered, in order. */
  readonly statuses: ReadonlyMap<string, readonly number[]>;
  close(): Promise<void>;
}

/** A server on a free loopback port that enforces a limit and tells of it in every answer. */
export async function startRateLimitedServer(limit: ServerRateLimit): Promise<RateLimitedServer> {
  const { quota, windowMs, take, toSeconds } = limit;
  const statuses = new Map<string, number[]>();
  const server = createServer((request, response) => {
    const { isAllowed, remaining, resetMs } = take(performance.now());
    const status = isAllowed ? 200 : 429;
    const accountId = request.url?.split("/")[2] ?? "";
    statuses.set(accountId, [...(statuses.get(accountId) ?? []), status]);
    const seconds = toSeconds(resetMs / 1_000);
    const errors = isAllowed ? [] : [{ code: 971, message: "slow down" }];
    if (!isAllowed) response.setHeader("retry-after", seconds);
    response
      .writeHead(status, {
        "content-type": "application/json",
        ratelimit: `"default";r=${remaining};t=${seconds}`,
        "ratelimit-policy": `"default";q=${quota};w=${windowMs / 1_000}`,
      })
      .end(JSON.stringify({ success: isAllowed, errors, messages: [], result: { id: accountId } }));
  });
  // A thousand calls may connect at once.
  await once(server.listen({ port: 0, host: "127.0.0.1", backlog: 2_000 }), "listening");
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    statuses,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
