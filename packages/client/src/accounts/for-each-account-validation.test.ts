import { expect, test, vi } from "vitest";
import { createTestClient } from "../testing/create-test-client.ts";
import { type ForEachAccountOptions, forEachAccount } from "./for-each-account.ts";

/** Expects that the run rejects before the callback is called and before anything is sent. */
async function expectRejection(accountIds: unknown, options: unknown, message: string | RegExp): Promise<void> {
  const { client, requests } = createTestClient();
  const callback = vi.fn();
  // The arguments are wrong on purpose.
  const run = forEachAccount(client, accountIds as string[], callback, options as ForEachAccountOptions<unknown>);
  const error: unknown = await run.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as TypeError).message).toMatch(message);
  expect(callback).not.toHaveBeenCalled();
  expect(requests).toEqual([]);
}

test.each([
  ["a promise", Promise.resolve(["a"]), "received an object of class Promise"],
  ["an object", {}, "received an object"],
  ["a number", 5, "received 5"],
  ["a string, which is an iterable of characters", "abc", "received a string"],
  ["null", null, "received null"],
  ["undefined", undefined, "received undefined"],
])("rejects %s as accountIds", async (_name, accountIds, received) => {
  const message = `accountIds must be an iterable of account ids, such as an array; ${received}`;
  await expectRejection(accountIds, {}, message);
});

test.each([
  [["a", "a"], "accountIds must be unique"],
  [["a", ".."], /^accountId must be/],
  [["a", 5], /^accountId must be .*received 5$/],
  [["a", undefined], /^accountId is missing/],
])("rejects the list of accounts %j", async (accountIds, message) => {
  await expectRejection(accountIds, {}, message);
});

test.each([[undefined], [null], ["text"], [{}]])("rejects the callback %j", async (callback) => {
  const { client, requests } = createTestClient();
  await expect(forEachAccount(client, ["a"], callback as never)).rejects.toThrow("callback must be a function");
  await expect(forEachAccount(client, [], callback as never)).rejects.toThrow("callback must be a function");
  expect(requests).toEqual([]);
});

const allowedInteger = "an integer from 1 to 2147483647";

test.each([
  [{ concurrency: 0 }, `concurrency must be ${allowedInteger}; received 0`],
  [{ concurrency: 1.5 }, `concurrency must be ${allowedInteger}; received 1.5`],
  [{ concurrency: Number.NaN }, `concurrency must be ${allowedInteger}; received NaN`],
  [{ concurrency: "8" }, `concurrency must be ${allowedInteger}; received a string`],
  [{ concurrency: null }, `concurrency must be ${allowedInteger}; received null`],
  [{ deadlineMs: 0 }, `deadlineMs must be ${allowedInteger}; received 0`],
  [{ deadlineMs: "1000" }, `deadlineMs must be ${allowedInteger}; received a string`],
  [{ deadlineMs: null }, `deadlineMs must be ${allowedInteger}; received null`],
  [{ deadlineMs: Number.POSITIVE_INFINITY }, `deadlineMs must be ${allowedInteger}; received Infinity`],
  [{ signal: null }, "signal must be an AbortSignal; received null"],
  [{ signal: {} }, "signal must be an AbortSignal; received an object"],
  [{ signal: new AbortController() }, "signal must be an AbortSignal; received an object of class AbortController"],
  [{ onProgress: null }, "onProgress must be a function; received null"],
  [{ onProgress: "log" }, "onProgress must be a function; received a string"],
  [{ previous: null }, "previous must be an array of results; received null"],
  [{ previous: "text" }, "previous must be an array of results; received a string"],
  [{ previous: {} }, "previous must be an array of results; received an object"],
  [{ previous: new Map() }, "previous must be an array of results; received an object of class Map"],
  [{ onProgres: () => {} }, 'unknown option "onProgres"; did you mean "onProgress"?'],
  [null, "options must be a plain object; received null"],
  ["text", "options must be a plain object; received a string"],
])("rejects the options %o", async (options, message) => {
  await expectRejection(["a"], options, message);
});
