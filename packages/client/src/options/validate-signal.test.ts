import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { forEachAccount } from "../accounts/for-each-account.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { validateSignal } from "./validate-signal.ts";

test.each([null, {}, "signal", { aborted: false }, new EventTarget(), new AbortController()])(
  "rejects %j as a signal",
  async (value) => {
    const { client, requests } = createTestClient();
    const signal = value as AbortSignal;
    const message = /^signal must be an AbortSignal; received /;
    await expect(client.gateway.get({ signal })).rejects.toThrow(message);
    expect(() => client.forAccount("a", { signal })).toThrow(message);
    await expect(forEachAccount(client, ["a"], () => 1, { signal })).rejects.toThrow(message);
    expect(requests).toEqual([]);
  },
);

test("accepts a signal of an AbortController and of another realm", () => {
  const { signal } = new AbortController();
  const signalOfRealm = runInNewContext("({ aborted: false, addEventListener() {}, removeEventListener() {} })");
  for (const value of [undefined, signal, signalOfRealm]) expect(validateSignal(value)).toBe(value);
});

/** Creates a signal with the members of the first AbortSignals, without `throwIfAborted`. */
const createPolyfillSignal = (aborted: boolean, reason?: unknown): AbortSignal =>
  Object.assign(new EventTarget(), { aborted, reason }) as AbortSignal;

test.each([true, false])("accepts the signal of a polyfill if rateLimit is %j", async (rateLimit) => {
  const { client, requests } = createTestClient([], { rateLimit });
  const signal = createPolyfillSignal(false);
  await client.gateway.get({ signal });
  expect(requests).toHaveLength(1);
  const aborted = createPolyfillSignal(true, "stopped");
  await expect(client.gateway.get({ signal: aborted })).rejects.toBe("stopped");
  const results = await forEachAccount(client, ["a"], () => 1, { signal: aborted });
  expect(results).toMatchObject([{ status: "rejected", reason: "stopped" }]);
  expect(requests).toHaveLength(1);
});
