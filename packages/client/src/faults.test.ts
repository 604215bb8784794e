import { format } from "node:util";
import {
  type FaultName,
  type FaultServer,
  faults,
  findLinesWithSecrets,
  startFaultServer,
} from "@zero-trust-accounts/faults";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type ClientOptions, createZeroTrustClient, type ZeroTrustClient } from "./index.ts";
import { type ExpectedCall, expectations } from "./testing/fault-expectations.ts";

const calls = [
  ["GET", "idempotent", "", (client: ZeroTrustClient) => client.gateway.configuration.get()],
  ["PUT", "idempotent", "{}", (client: ZeroTrustClient) => client.gateway.logging.update({})],
  ["PATCH", "notIdempotent", "{}", (client: ZeroTrustClient) => client.devices.settings.patch({})],
  ["POST", "notIdempotent", "", (client: ZeroTrustClient) => client.gateway.create()],
] as const;

/** Each credential, and the strings that must not appear anywhere. JSON escapes some characters of the token. */
const credentials: readonly [string, ClientOptions, readonly string[]][] = [
  ["a token", { apiToken: '"\\/fault-test-token' }, ["fault-test-token"]],
  ["a key", { apiEmail: "fault-test@example.com", apiKey: "fault-test-key" }, ["fault-test@", "fault-test-key"]],
];

/** Everything that was printed during the calls. */
const printedLines: string[] = [];
const recordLine = (...values: unknown[]): boolean => printedLines.push(format(...values)) > 0;

beforeAll(() => {
  for (const name of ["debug", "error", "info", "log", "trace", "warn"] as const)
    vi.spyOn(console, name).mockImplementation(recordLine);
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, "write").mockImplementation(recordLine);
});

vi.setConfig({ maxConcurrency: 24, testTimeout: 30_000 });

function expectResult(callResult: unknown, expected: ExpectedCall["result"]): void {
  if (!("errorClass" in expected)) {
    expect(callResult).toEqual(expected);
    return;
  }
  const { errorClass, outcome, fields } = expected;
  expect(callResult).toBeInstanceOf(errorClass);
  expect(callResult).toMatchObject({ outcome, ...fields });
  const { name, message } = callResult as Error;
  expect(name).toBe(errorClass.name);
  expect(JSON.parse(JSON.stringify(callResult))).toMatchObject({ name, message, outcome, ...fields });
}

/** Expects this number of requests, with this content and this minimum time between them. */
function expectRequests(
  { requests }: FaultServer,
  expected: { count: number; method: string; body: string; minimumWaitMs: number },
): void {
  const { count, method, body, minimumWaitMs } = expected;
  expect(requests).toHaveLength(count);
  for (const [index, request] of requests.entries()) {
    expect(request).toMatchObject({ method, body });
    const previousRequest = requests[index - 1];
    if (previousRequest !== undefined)
      expect(request.arrivedAt - previousRequest.arrivedAt).toBeGreaterThan(minimumWaitMs);
  }
}

describe.each(credentials)("with %s", (_kind, credential, secrets) => {
  // The type of the table requires the names of the faults as its keys.
  const names = Object.keys(expectations) as FaultName[];
  const cases = calls.flatMap(([method, kind, body, call]) =>
    names.map((name) => [name, method, body, call, expectations[name][kind]] as const),
  );

  test.concurrent.for(cases)(
    'the fault "%s" leads to the expected result of %s',
    async ([name, method, body, call, expected]) => {
      const { minimumWaitMs, isTimeout } = expectations[name];
      const server = await startFaultServer(faults[name]);
      let attempts = 0;
      const client = createZeroTrustClient({
        ...credential,
        accountId: "a",
        baseUrl: server.url,
        // If no timeout is expected, the limit is far longer than a call takes on a busy machine.
        timeoutMs: isTimeout ? 1_500 : 15_000,
        deadlineMs: 18_000,
        maxResponseBytes: 1_000_000,
        fetch: (url, init) => {
          attempts++;
          return fetch(url, init);
        },
      });
      const callResult: unknown = await call(client).catch((error: unknown) => error);
      await server.close();

      expectResult(callResult, expected.result);
      expect(attempts).toBe(expected.attempts);
      const count = name === "connection refused" ? 0 : attempts;
      expectRequests(server, { count, method, body, minimumWaitMs });
      expect(server.redirectTarget.connectionCount()).toBe(0);
      // The search includes the JSON of the error.
      expect(findLinesWithSecrets(secrets, callResult, client, printedLines)).toEqual([]);
    },
  );

  test.concurrent("a call that a 429 of another call pauses past its deadline fails unsent", async () => {
    const server = await startFaultServer(faults["429, Retry-After an hour"]);
    const client = createZeroTrustClient({ ...credential, accountId: "a", baseUrl: server.url });
    await expect(client.gateway.get()).rejects.toMatchObject({ status: 429, outcome: "rejected" });
    const error: unknown = await client.gateway.get().catch((reason: unknown) => reason);
    await server.close();
    const fields = { status: 429, code: 971, outcome: "unsent", retryAfterMs: expect.any(Number) };
    expect(error).toMatchObject(fields);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "ApiError", ...fields });
    expect(server.requests).toHaveLength(1);
    expect(findLinesWithSecrets(secrets, error, client, printedLines)).toEqual([]);
  });
});
