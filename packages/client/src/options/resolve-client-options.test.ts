import { describe, expect, test } from "vitest";
import { createZeroTrustClient } from "../client.ts";
import { apiToken, createTestClient } from "../testing/create-test-client.ts";
import type { ClientOptions } from "./client-options.ts";

/** Creates a client from options that the types may forbid. */
const createWith = (options: Record<string, unknown>) => (): unknown =>
  createZeroTrustClient({ apiToken, ...options } as ClientOptions);

test("createZeroTrustClient() without options throws an error that names the required credential", () => {
  expect(createZeroTrustClient as () => unknown).toThrow(
    "createZeroTrustClient() needs options with a credential, such as { apiToken: … }",
  );
});

test.each([
  ["fetch", "a function", [null, 5, "fetch", {}]],
  ["onAttempt", "a function", [null, 5, "log", {}]],
  ["middleware", "an array of objects with onRequest, onResponse or onError", [null, 5, "log", {}]],
  ["rateLimit", "a boolean", [null, 5, "false", {}]],
  ["allowInsecureBaseUrl", "a boolean", [null, 1, "true"]],
])("rejects the option %s unless it is %s", (name, allowed, values) => {
  for (const value of values) expect(createWith({ [name]: value })).toThrow(`${name} must be ${allowed}; received `);
});

describe("numbers", () => {
  test.each(["deadlineMs", "maxRetries", "timeoutMs"])("rejects %s outside of its range", async (name) => {
    const minimum = name === "maxRetries" ? 0 : 1;
    const message = `${name} must be an integer from ${minimum} to ${2 ** 31 - 1}; received `;
    const { client, requests } = createTestClient();
    for (const value of [Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY, "5", null, {}, 2 ** 31]) {
      expect(createWith({ [name]: value })).toThrow(message);
      await expect(client.gateway.get({ [name]: value })).rejects.toThrow(message);
    }
    expect(requests).toEqual([]);
  });

  test.each([0, Number.NaN, "5", null])("rejects the deadlineMs %j of forAccount", (deadlineMs) => {
    const { client } = createTestClient();
    expect(() => client.forAccount("a", { deadlineMs: deadlineMs as number })).toThrow(
      /^deadlineMs must be an integer from 1 to 2147483647; received /,
    );
  });

  test.each([0, 1.5, "5", null, 2 ** 31])("rejects the maxResponseBytes %j", (maxResponseBytes) => {
    expect(createWith({ maxResponseBytes })).toThrow(
      /^maxResponseBytes must be an integer from 1 to 2147483647; received /,
    );
  });

  test("accepts the smallest limits", async () => {
    const { client } = createTestClient([], { maxResponseBytes: 1_000, maxRetries: 0 });
    expect(await client.gateway.get({ maxRetries: 0 })).toEqual({});
    expect(createWith({ deadlineMs: 1, maxResponseBytes: 1, timeoutMs: 1 })).not.toThrow();
  });

  test.each(["deadlineMs", "maxResponseBytes", "maxRetries", "timeoutMs"])("accepts the largest %s", async (name) => {
    const { client } = createTestClient([], { [name]: 2 ** 31 - 1 });
    expect(await client.gateway.get()).toEqual({});
  });

  test("rejects maxResponseBytes as an option of a call", async () => {
    const { client } = createTestClient();
    await expect(client.gateway.get({ maxResponseBytes: 5 } as object)).rejects.toThrow(/^unknown option/);
  });
});

test.each([null, 5, "log", {}])("rejects %j as the onAttempt of a call", async (onAttempt) => {
  const { client, requests } = createTestClient();
  const call = client.gateway.get({ onAttempt: onAttempt as never });
  await expect(call).rejects.toThrow(/^onAttempt must be a function; received /);
  expect(requests).toEqual([]);
});

describe("headers", () => {
  test.each([
    [
      { Authorization: "Bearer x" },
      'headers["Authorization"] is a credential; pass it as apiToken, or as apiEmail with',
    ],
    [{ "X-Auth-Key": "x" }, 'headers["X-Auth-Key"] is a credential'],
    [{ "x-auth-email": "x" }, 'headers["x-auth-email"] is a credential'],
    [{ "a b": "x" }, 'headers["a b"] must be a Latin-1 string with a valid header name; received a string'],
    [{ a: "x\ny" }, 'headers["a"] must be a Latin-1 string with a valid header name; received a string'],
    [{ a: 5 }, 'headers["a"] must be a Latin-1 string with a valid header name; received 5'],
    [new Headers(), "headers must be an object of Latin-1 strings; received an object of class Headers"],
    [[], "headers must be an object of Latin-1 strings; received an array"],
    ["a: b", "headers must be an object of Latin-1 strings; received a string"],
    [null, "headers must be an object of Latin-1 strings; received null"],
  ])("rejects the headers %j of the client and of a call", async (headers, message) => {
    expect(createWith({ headers })).toThrow(message);
    const { client, requests } = createTestClient();
    const call = client.gateway.get({ headers: headers as unknown as Record<string, string> });
    await expect(call).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });
});
