import { describe, expect, test } from "vitest";
import { createZeroTrustClient } from "./client.ts";
import type { ClientOptions } from "./options.ts";
import { accountId, apiToken, createTestClient } from "./testing/test-client.ts";

/** Creates a client from values that the types forbid. */
const createWith = (options: Record<string, unknown>) => (): unknown =>
  createZeroTrustClient({ apiToken, ...options } as ClientOptions);

const unsafeIds = [
  ..."..|.|%2e%2e|.%2E|%252e%252e|../../x|a/b|a\\b|a%2fb|..;|a?b=1|a#b|| |//evil|{account_id}".split("|"),
  ...["\t", "\r\n", "\0", "\ud800", "a".repeat(1_000_000)],
  ...[null, Number.NaN, true, {}, [], ["a"], { toString: () => ".." }],
];

describe("accountId", () => {
  // The names of tests stay short: one of the values has a megabyte.
  const named = unsafeIds.map((unsafe) => [String(JSON.stringify(unsafe)).slice(0, 40), unsafe] as const);

  test.each(named)("refuses %s", async (_name, unsafe) => {
    expect(createWith({ accountId: unsafe })).toThrow(
      "accountId must be one plain path segment of 1 to 256 characters",
    );
    const { client, requests } = createTestClient();
    await expect(client.gateway.get({ accountId: unsafe as string })).rejects.toThrow(
      "accountId must be one plain path segment of 1 to 256 characters",
    );
    expect(requests).toEqual([]);
  });

  test.each([accountId, "A", "a.b", "...", "ä", "a b", "100%", "100%a", "a".repeat(256)])(
    "accepts %j",
    async (safe) => {
      const { client, requests } = createTestClient([], { accountId: safe });
      await client.gateway.get();
      expect(requests[0]?.request.url).toContain(`/accounts/${encodeURIComponent(safe)}/gateway`);
    },
  );
});

describe("baseUrl", () => {
  test.each([
    "http://api.example.com",
    "ftp://api.example.com",
    "https://user:pass@api.example.com",
    "https://api.example.com/?a=1",
    "https://api.example.com/#a",
    "https://api.example.com/?",
    "https://",
    "https://[",
    "//api.example.com",
    "xhttps://api.example.com",
    "api.example.com",
    "",
    null,
    5,
    {},
  ])("refuses %j", (baseUrl) => {
    expect(createWith({ baseUrl })).toThrow(/^baseUrl must be an https URL, or http to loopback, without user info/);
  });

  test.each([
    "https://api.example.com",
    "https://api.example.com:8443/v4/",
    "http://localhost:4010",
    "http://[::1]:1",
    "http://127.0.0.1",
    "http://127.10.200.30:80",
  ])("accepts %j", (baseUrl) => {
    expect(createWith({ baseUrl })).not.toThrow();
  });
});

describe("numbers", () => {
  test.each(["deadlineMs", "maxRetries", "timeoutMs"])("%s is refused where it makes no sense", async (name) => {
    const least = name === "maxRetries" ? 0 : 1;
    const refusal = `${name} must be a whole number from ${least} to ${2 ** 31 - 1}`;
    const { client, requests } = createTestClient();
    for (const value of [Number.NaN, -1, Number.POSITIVE_INFINITY, "5", null, {}, 2 ** 31]) {
      expect(createWith({ [name]: value })).toThrow(refusal);
      await expect(client.gateway.get({ [name]: value })).rejects.toThrow(refusal);
    }
    expect(requests).toEqual([]);
  });
});

test.each(["deadlineMs", "maxResponseBytes", "maxRetries", "timeoutMs"])("the largest %s is accepted", async (name) => {
  const { client } = createTestClient([], { [name]: 2 ** 31 - 1 });
  expect(await client.gateway.get({ [name]: 2 ** 31 - 1 })).toEqual({});
});

describe("headers", () => {
  test.each([
    { Authorization: "Bearer x" },
    { "X-Auth-Key": "x" },
    { "x-auth-email": "x" },
    { "a b": "x" },
    { a: "x\ny" },
    { a: 5 },
    new Headers(),
    [],
    "a: b",
    null,
  ])("refuses %j", async (headers) => {
    expect(createWith({ headers })).toThrow(/^headers must be an object of Latin-1 strings/);
    const { client, requests } = createTestClient();
    await expect(client.gateway.get({ headers: headers as unknown as Record<string, string> })).rejects.toThrow(
      /^headers must be/,
    );
    expect(requests).toEqual([]);
  });
});

test.each([
  ["fetch", "a function", [null, 5, "fetch", {}]],
  ["middleware", "an array", [null, 5, "log", {}]],
])("%s is refused where it is not %s", (name, allowed, values) => {
  for (const value of values) expect(createWith({ [name]: value })).toThrow(`${name} must be ${allowed}`);
});
