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

test("accepts a signal of an AbortController, of another realm and of a polyfill", () => {
  const { signal } = new AbortController();
  const polyfill = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
  const signalOfRealm = runInNewContext("({ aborted: false, addEventListener() {}, removeEventListener() {} })");
  for (const value of [undefined, signal, polyfill, signalOfRealm]) expect(validateSignal(value)).toBe(value);
});
