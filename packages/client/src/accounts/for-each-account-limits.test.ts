import { expect, test } from "vitest";
import type { ZeroTrustClient } from "../client.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../testing/fake-clock.ts";
import { forEachAccount } from "./for-each-account.ts";

useFakeClock();

/** Creates a client whose calls end only by a timeout or an abort. */
const createPendingClient = (): ZeroTrustClient =>
  createTestClient([], { fetch: () => new Promise(() => {}), timeoutMs: 3_600_000 }).client;

test("a run with the results of an interrupted run processes only the missing accounts", async () => {
  const accountIds = Array.from({ length: 20 }, (_, index) => `account-${index}`);
  const controller = new AbortController();
  const reason = new Error("interrupted");
  const { client } = createTestClient();
  const processedIds: string[] = [];
  const callback = async (_account: unknown, { accountId }: { accountId: string }): Promise<number> => {
    if (processedIds.push(accountId) === 5) controller.abort(reason);
    return processedIds.length;
  };
  const interruptedResults = await forEachAccount(client, accountIds, callback, {
    concurrency: 1,
    signal: controller.signal,
  });
  expect(interruptedResults.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect(interruptedResults[5]).toEqual({ accountId: "account-5", status: "rejected", reason });
  const results = await forEachAccount(client, accountIds, callback, { previous: interruptedResults });
  expect(results.every(({ status }) => status === "fulfilled")).toBe(true);
  expect(processedIds).toEqual(accountIds);
});

/** How a callback gets the client of its call from its argument. */
const derivations: readonly [string, (account: ZeroTrustClient) => ZeroTrustClient][] = [
  ["the client that the callback receives", (account) => account],
  ["a client that is derived with forAccount()", (account) => account.forAccount("other")],
  ["a client that is derived twice", (account) => account.forAccount("other").forAccount("another")],
];

test.each(derivations)("the deadline of a run limits the calls of %s", async (_name, deriveClient) => {
  const callback = (account: ZeroTrustClient) => deriveClient(account).gateway.get();
  const run = trackCall(forEachAccount(createPendingClient(), ["a"], callback, { deadlineMs: 1_000 }));
  await advanceClock(999);
  expect(run).toEqual({});
  await advanceClock(1);
  expect(run.result).toMatchObject([{ accountId: "a", status: "rejected", reason: { timedOut: true } }]);
});

test.each(derivations)("the signal of a run aborts the calls of %s", async (_name, deriveClient) => {
  const controller = new AbortController();
  const callback = (account: ZeroTrustClient) => deriveClient(account).gateway.get();
  const run = trackCall(forEachAccount(createPendingClient(), ["a"], callback, { signal: controller.signal }));
  await advanceClock(0);
  expect(run).toEqual({});
  controller.abort("stopped");
  await advanceClock(0);
  expect(run.result).toEqual([{ accountId: "a", status: "rejected", reason: "stopped" }]);
});

test("the default deadline of a call is 15 minutes", async () => {
  const callback = (account: ZeroTrustClient) => account.gateway.get();
  const run = trackCall(forEachAccount(createPendingClient(), ["a"], callback));
  await advanceClock(899_999);
  expect(run).toEqual({});
  await advanceClock(1);
  expect(run.result).toMatchObject([{ status: "rejected", reason: { timedOut: true } }]);
});

test("the deadline of forAccount() overrides the deadline of the run", async () => {
  const callback = (account: ZeroTrustClient) => account.forAccount("other", { deadlineMs: 500 }).gateway.get();
  const run = trackCall(forEachAccount(createPendingClient(), ["a"], callback, { deadlineMs: 1_000 }));
  await advanceClock(500);
  expect(run.result).toMatchObject([{ status: "rejected", reason: expect.any(ConnectionError) }]);
});
