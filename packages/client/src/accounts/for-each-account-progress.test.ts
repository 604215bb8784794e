import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTestClient } from "../testing/create-test-client.ts";
import { type AccountProgress, forEachAccount } from "./for-each-account.ts";

const accountIds = ["a", "b", "c", "d", "e"];
const error = new Error("onProgress failed");

const onUnhandledRejection = vi.fn();
beforeEach(() => {
  onUnhandledRejection.mockReset();
  process.on("unhandledRejection", onUnhandledRejection);
});
afterEach(() => {
  process.off("unhandledRejection", onUnhandledRejection);
});

type Callback = (account: unknown, context: { readonly accountId: string }) => string;

/** A callback that records the accounts in the order in which it is called. */
function recordStarts(): { readonly started: readonly string[]; readonly callback: Callback } {
  const started: string[] = [];
  const callback: Callback = (_account, { accountId }) => {
    started.push(accountId);
    return accountId;
  };
  return { started, callback };
}

test("onProgress receives the number of accounts that are done, their total, and the result", async () => {
  const progress: AccountProgress<string>[] = [];
  const { callback } = recordStarts();
  const onProgress = (report: AccountProgress<string>) => progress.push(report);
  const results = await forEachAccount(createTestClient().client, accountIds, callback, { concurrency: 2, onProgress });
  expect(progress).toEqual(results.map((result, index) => ({ done: index + 1, total: 5, result })));
});

test("a worker starts its next account after the promise of onProgress has resolved", async () => {
  const { started, callback } = recordStarts();
  const { promise, resolve } = Promise.withResolvers<void>();
  const options = { concurrency: 1, onProgress: () => promise };
  const run = forEachAccount(createTestClient().client, ["a", "b"], callback, options);
  await setImmediate();
  expect(started).toEqual(["a"]);
  resolve();
  await run;
  expect(started).toEqual(["a", "b"]);
});

test("the run ends after the promise of the last onProgress has resolved", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const onSettled = vi.fn();
  const run = forEachAccount(createTestClient().client, ["a"], () => 1, { onProgress: () => promise });
  run.finally(onSettled);
  await setImmediate();
  expect(onSettled).not.toHaveBeenCalled();
  resolve();
  await run;
});

describe.each([
  [
    "throws",
    () => {
      throw error;
    },
  ],
  ["returns a promise that rejects at once", () => Promise.reject(error)],
  [
    "returns a promise that rejects later",
    async () => {
      await setImmediate();
      throw error;
    },
  ],
])("an onProgress that %s", (_name, onProgress) => {
  test("ends the run with its error, and starts no further account", async () => {
    const { started, callback } = recordStarts();
    const options = { concurrency: 1, onProgress };
    await expect(forEachAccount(createTestClient().client, accountIds, callback, options)).rejects.toBe(error);
    await setImmediate();
    expect(started).toEqual(["a"]);
    expect(onUnhandledRejection).not.toHaveBeenCalled();
  });

  test("ends the run with one error if several workers fail at once", async () => {
    const { started, callback } = recordStarts();
    const options = { concurrency: 3, onProgress };
    await expect(forEachAccount(createTestClient().client, accountIds, callback, options)).rejects.toBe(error);
    // Node reports unhandled rejections before the next turn of the event loop.
    await setImmediate();
    await setImmediate();
    expect(started).toEqual(["a", "b", "c"]);
    expect(onUnhandledRejection).not.toHaveBeenCalled();
  });
});

test("a worker that is still busy when another one fails starts no further account", async () => {
  const { started, callback } = recordStarts();
  const { promise, resolve } = Promise.withResolvers<void>();
  const options = {
    concurrency: 2,
    onProgress: ({ result }: AccountProgress<string>) => (result.accountId === "a" ? Promise.reject(error) : promise),
  };
  await expect(forEachAccount(createTestClient().client, accountIds, callback, options)).rejects.toBe(error);
  resolve();
  await setImmediate();
  expect(started).toEqual(["a", "b"]);
  expect(onUnhandledRejection).not.toHaveBeenCalled();
});
