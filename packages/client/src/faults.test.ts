import { format } from "node:util";
import { type FaultName, faults, linesShowing, startFaultServer, successResult } from "@zero-trust-accounts/faults";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { ApiError, type ClientOptions, ConnectionError, createZeroTrustClient, type ZeroTrustClient } from "./index.ts";

const calls = [
  ["GET", "repeatable", "", (client: ZeroTrustClient) => client.gateway.configuration.get()],
  ["PUT", "repeatable", "{}", (client: ZeroTrustClient) => client.gateway.logging.update({})],
  ["PATCH", "once only", "{}", (client: ZeroTrustClient) => client.devices.settings.patch({})],
  ["POST", "once only", "", (client: ZeroTrustClient) => client.gateway.create()],
] as const;

/** Each with what of it must show nowhere. JSON escapes some of the token's characters. */
const credentials: readonly [string, ClientOptions, readonly string[]][] = [
  ["a token", { apiToken: '"\\/fault-test-token' }, ["fault-test-token"]],
  ["a key", { apiEmail: "fault-test@example.com", apiKey: "fault-test-key" }, ["fault-test@", "fault-test-key"]],
];

/** The error that is thrown and its decisive fields, or the result. */
type Outcome = readonly [typeof ApiError | typeof ConnectionError, object] | typeof successResult;

interface Expectation {
  readonly repeatable: readonly [Outcome, attempts: number];
  readonly "once only": readonly [Outcome, attempts: number];
  readonly leastWaitMs?: number;
}

const answered = (status: number, fields: object = {}): Outcome => [ApiError, { status, ...fields }];
const lost = (code: string): Outcome => [ConnectionError, { timedOut: false, cause: { code } }];
const late: Outcome = [ConnectionError, { timedOut: true }];
const tooLarge: Outcome = [ConnectionError, { timedOut: false, cause: { name: "ResponseTooLarge" } }];
const bodyWith = (text: string): object => ({ body: expect.stringContaining(text) });

const attempts = (count: number, outcome: Outcome, leastWaitMs = 0): Expectation => ({
  repeatable: [outcome, count],
  "once only": [outcome, count],
  leastWaitMs,
});
const repeatedWhereSafe = (outcome: Outcome): Expectation => ({ repeatable: [outcome, 3], "once only": [outcome, 1] });

const expectations: Record<FaultName, Expectation> = {
  "connection refused": attempts(3, lost("ECONNREFUSED")),
  "reset before the answer": repeatedWhereSafe(lost("ECONNRESET")),
  "closed before the answer": repeatedWhereSafe(lost("UND_ERR_SOCKET")),
  "closed after the headers": repeatedWhereSafe(lost("UND_ERR_SOCKET")),
  "truncated JSON": repeatedWhereSafe(lost("UND_ERR_SOCKET")),
  "slow headers": repeatedWhereSafe(late),
  "slow body": repeatedWhereSafe(late),
  "body in drips": repeatedWhereSafe(late),
  "not HTTP": repeatedWhereSafe([ConnectionError, { timedOut: false, cause: { name: "HTTPParserError" } }]),
  "bad JSON with 200": attempts(1, answered(200, { errors: [], ...bodyWith('"result":"') })),
  "bad JSON with 500": repeatedWhereSafe(answered(500, { errors: [], ...bodyWith('"errors":["') })),
  "HTML with 200": attempts(1, answered(200, { errors: [], ...bodyWith("Welcome") })),
  "HTML with 502": repeatedWhereSafe(answered(502, { errors: [], ...bodyWith("Bad gateway") })),
  "empty 200": attempts(1, answered(200, { errors: [], body: "" })),
  "null as the whole body": attempts(1, answered(200, { body: "null" })),
  "a number as the whole body": attempts(1, answered(200, { body: "42" })),
  "an array as the whole body": attempts(1, answered(200, bodyWith('["'))),
  "a string as the whole body": attempts(1, answered(200, bodyWith("[redacted]"))),
  "success: false with 200": attempts(1, answered(200, { code: 1000, messages: [expect.anything()] })),
  "no errors named": attempts(1, answered(400, { errors: [], messages: [] })),
  "problem+json": attempts(1, answered(403, { errors: [], ...bodyWith('"title":"Forbidden"') })),
  "20 kB header": repeatedWhereSafe(lost("UND_ERR_HEADERS_OVERFLOW")),
  "100 MB body": attempts(1, tooLarge),
  "gzip of 100 MB in 100 kB": attempts(1, tooLarge),
  "gzip that is none": repeatedWhereSafe(lost("Z_DATA_ERROR")),
  "503 once": { repeatable: [successResult, 2], "once only": [answered(503, { code: 10_013 }), 1] },
  "503 for ever": repeatedWhereSafe(answered(503, { code: 10_013 })),
  "429 once, Retry-After in seconds": attempts(2, successResult, 1_000),
  "429 once, Retry-After as a date": attempts(2, successResult, 1_490),
  "429 once, Retry-After in the past": attempts(2, successResult, 1_000),
  "429 once, Retry-After negative": attempts(2, successResult, 1_000),
  "429 once, Retry-After 0": attempts(2, successResult, 1_000),
  "429 once, Retry-After garbage": attempts(2, successResult, 1_000),
  "429 once, no Retry-After": attempts(2, successResult, 1_000),
  "429, Retry-After an hour": attempts(1, answered(429, { code: 971, retryAfterMs: 3_600_000 })),
  "429, Retry-After huge": attempts(1, answered(429, { code: 971, retryAfterMs: 999_999_999_999_000 })),
  "429 for ever": attempts(3, answered(429, { code: 971, retryAfterMs: 1_000 }), 1_000),
  "redirect to another port": attempts(1, answered(302)),
  "redirect to another host": attempts(1, answered(307)),
  "redirect to another scheme": attempts(1, answered(308)),
};

/** All that anybody printed while the calls ran. */
const printed: unknown[] = [];
const keep = (...values: unknown[]): boolean => printed.push(format(...values)) > 0;

beforeAll(() => {
  for (const name of ["debug", "error", "info", "log", "trace", "warn"] as const)
    vi.spyOn(console, name).mockImplementation(keep);
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, "write").mockImplementation(keep);
});

vi.setConfig({ maxConcurrency: 24, testTimeout: 20_000 });

describe.each(credentials)("with %s", (_kind, credential, secrets) => {
  // The keys of the table are the names of the faults: its type says so.
  const names = Object.keys(expectations) as FaultName[];
  const cases = calls.flatMap(([method, kind, body, call]) =>
    names.map((name) => [name, method, body, call, ...expectations[name][kind]] as const),
  );

  test.concurrent.for(cases)("%s, %s", async ([name, method, body, call, outcome, attempts]) => {
    const { leastWaitMs = 0 } = expectations[name];
    const server = await startFaultServer(faults[name]);
    let sent = 0;
    const client = createZeroTrustClient({
      ...credential,
      accountId: "a",
      baseUrl: server.url,
      // Far above what a busy machine needs, where no timeout is expected.
      timeoutMs: outcome === late ? 600 : 10_000,
      deadlineMs: 12_000,
      maxResponseBytes: 1_000_000,
      fetch: (request) => {
        sent++;
        return fetch(request);
      },
    });
    const ended: unknown = await call(client).catch((error: unknown) => error);
    await server.close();

    if (Array.isArray(outcome)) {
      expect(ended).toBeInstanceOf(outcome[0]);
      expect(ended).toMatchObject(outcome[1]);
    } else expect(ended).toEqual(outcome);
    expect(sent).toBe(attempts);
    expect(server.requests).toHaveLength(name === "connection refused" ? 0 : attempts);
    for (const [index, request] of server.requests.entries()) {
      expect(request).toMatchObject({ method, body });
      const before = server.requests[index - 1];
      if (before !== undefined) expect(request.arrivedAt - before.arrivedAt).toBeGreaterThan(leastWaitMs);
    }
    expect(server.elsewhere.connectionCount()).toBe(0);
    expect(linesShowing(secrets, ended, client, printed)).toEqual([]);
  });

  test.concurrent("a call that a 429 of another call holds", async () => {
    const server = await startFaultServer(faults["429, Retry-After an hour"]);
    const client = createZeroTrustClient({ ...credential, accountId: "a", baseUrl: server.url });
    await expect(client.gateway.get()).rejects.toMatchObject({ status: 429 });
    const held: unknown = await client.gateway.get().catch((error: unknown) => error);
    await server.close();
    expect(held).toMatchObject({ status: 429, code: 971, retryAfterMs: expect.any(Number) });
    expect(server.requests).toHaveLength(1);
    expect(linesShowing(secrets, held, client, printed)).toEqual([]);
  });
});
