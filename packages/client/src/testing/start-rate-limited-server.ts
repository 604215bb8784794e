import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** One limit of a server: at most `quota` requests in each window. */
export interface ServerRateLimit {
  readonly quota: number;
  readonly windowMs: number;
  /** Counts a request if the limit admits it, and returns the state of the window. */
  readonly countRequest: (now: number) => LimitState;
  /** Rounds seconds for the headers. */
  readonly roundSeconds: (seconds: number) => number;
}

interface LimitState {
  readonly isAdmitted: boolean;
  readonly remaining: number;
  readonly resetMs: number;
}

/** Creates a limit with consecutive windows. The first window started `phaseMs` before the first request. */
export function createFixedWindows(
  quota: number,
  windowMs: number,
  phaseMs = 0,
  roundSeconds = Math.ceil,
): ServerRateLimit {
  let startedAt = Number.NaN;
  let usedCount = 0;
  const countRequest = (now: number): LimitState => {
    if (Number.isNaN(startedAt)) startedAt = now - phaseMs;
    const elapsedWindows = Math.floor((now - startedAt) / windowMs);
    if (elapsedWindows > 0) usedCount = 0;
    startedAt += elapsedWindows * windowMs;
    const isAdmitted = usedCount < quota;
    if (isAdmitted) usedCount++;
    return { isAdmitted, remaining: quota - usedCount, resetMs: startedAt + windowMs - now };
  };
  return { quota, windowMs, countRequest, roundSeconds };
}

/** Creates a limit with a sliding window, in which a request counts until it is `windowMs` old. */
export function createSlidingWindow(quota: number, windowMs: number, roundSeconds = Math.ceil): ServerRateLimit {
  let admittedAt: number[] = [];
  const countRequest = (now: number): LimitState => {
    admittedAt = admittedAt.filter((time) => time > now - windowMs);
    const isAdmitted = admittedAt.length < quota;
    if (isAdmitted) admittedAt.push(now);
    return { isAdmitted, remaining: quota - admittedAt.length, resetMs: (admittedAt[0] ?? now) + windowMs - now };
  };
  return { quota, windowMs, countRequest, roundSeconds };
}

export interface RateLimitedServer {
  readonly baseUrl: string;
  /** The response statuses of each account, in order. */
  readonly statuses: ReadonlyMap<string, readonly number[]>;
  close(): Promise<void>;
}

/**
 * Starts a server on a free loopback port that enforces a limit and states it in every response.
 *
 * @param hiddenLimit another limit that no header states
 */
export async function startRateLimitedServer(
  limit: ServerRateLimit,
  hiddenLimit?: ServerRateLimit,
): Promise<RateLimitedServer> {
  const { quota, windowMs, countRequest, roundSeconds } = limit;
  const statuses = new Map<string, number[]>();
  const server = createServer((request, response) => {
    const now = performance.now();
    const { isAdmitted, remaining, resetMs } = countRequest(now);
    const status = isAdmitted && (hiddenLimit?.countRequest(now).isAdmitted ?? true) ? 200 : 429;
    const accountId = request.url?.split("/")[2] ?? "";
    statuses.set(accountId, [...(statuses.get(accountId) ?? []), status]);
    const seconds = roundSeconds(resetMs / 1_000);
    const errors = status === 200 ? [] : [{ code: 971, message: "slow down" }];
    if (status === 429) response.setHeader("retry-after", seconds);
    response
      .writeHead(status, {
        "content-type": "application/json",
        ratelimit: `"default";r=${remaining};t=${seconds}`,
        "ratelimit-policy": `"default";q=${quota};w=${windowMs / 1_000}`,
      })
      .end(JSON.stringify({ success: status === 200, errors, messages: [], result: { id: accountId } }));
  });
  // Many calls connect at the same time, so the backlog is long.
  await once(server.listen({ port: 0, host: "127.0.0.1", backlog: 2_000 }), "listening");
  // The address of a server that listens on TCP has this type.
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
