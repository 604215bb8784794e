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

/** Creates a callback that records the ids of its accounts in the order of its calls. */
function createRecordingCallback(): { readonly startedIds: readonly string[]; readonly callback: Callback } {
  const startedIds: string[] = [];
  const callback: Callback = (_account, { accountId }) => {
    startedIds.push(accountId);
    return accountId;
  };
  return { startedIds, callback };
}

test("onProgress receives the number of processed accounts, their total, and the last result", async () => {
  const progress: AccountProgress<string>[] = [];
  const { callback } = createRecordingCallback();
  const onProgress = (report: AccountProgress<string>) => progress.push(report);
  const results = await forEachAccount(createTestClient().client, accountIds, callback, { concurrency: 2, onProgress });
  expect(progress).toEqual(results.map((result, index) => ({ done: index + 1, total: 5, result })));
});

test("a worker waits for the promise of onProgress before it starts the next account", async () => {
  const { startedIds, callback } = createRecordingCallback();
  const { promise, resolve } = Promise.withResolvers<void>();
  const options = { concurrency: 1, onProgress: () => promise };
  const run = forEachAccount(createTestClient().client, ["a", "b"], callback, options);
  await setImmediate();
  expect(startedIds).toEqual(["a"]);
  resolve();
  await run;
  expect(startedIds).toEqual(["a", "b"]);
});

test("the run waits for the promise of the last onProgress", async () => {
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
  test("rejects the run with its error and starts no further account", async () => {
    const { startedIds, callback } = createRecordingCallback();
    const options = { concurrency: 1, onProgress };
    await expect(forEachAccount(createTestClient().client, accountIds, callback, options)).rejects.toBe(error);
    await setImmediate();
    expect(startedIds).toEqual(["a"]);
    expect(onUnhandledRejection).not.toHaveBeenCalled();
  });

  test("rejects the run with one error if several workers fail at once", async () => {
    const { startedIds, callback } = createRecordingCallback();
    const options = { concurrency: 3, onProgress };
    await expect(forEachAccount(createTestClient().client, accountIds, callback, options)).rejects.toBe(error);
    // Node reports unhandled rejections before the next turn of the event loop.
    await setImmediate();
    await setImmediate();
    expect(startedIds).toEqual(["a", "b", "c"]);
    expect(onUnhandledRejection).not.toHaveBeenCalled();
  });
});

test("a busy worker starts no further account after another worker has failed", async () => {
  const { startedIds, callback } = createRecordingCallback();
  const { promise, resolve } = Promise.withResolvers<void>();
  const options = {
    concurrency: 2,
    onProgress: ({ result }: AccountProgress<string>) => (result.accountId === "a" ? Promise.reject(error) : promise),
  };
  await expect(forEachAccount(createTestClient().client, accountIds, callback, options)).rejects.toBe(error);
  resolve();
  await setImmediate();
  expect(startedIds).toEqual(["a", "b"]);
  expect(onUnhandledRejection).not.toHaveBeenCalled();
});
