import { expect, test } from "vitest";
import type { ZeroTrustClient } from "../client.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { createTestClient } from "../testing/create-test-client.ts";
import { advanceClock, trackCall, useFakeClock } from "../testing/fake-clock.ts";
import { forEachAccount } from "./for-each-account.ts";

useFakeClock();

/** A client whose calls end only by a timeout or an abort. */
const createPendingClient = (): ZeroTrustClient =>
  createTestClient([], { fetch: () => new Promise(() => {}), timeoutMs: 3_600_000 }).client;

test("an interrupted run continues from its results", async () => {
  const accountIds = Array.from({ length: 20 }, (_, index) => `account-${index}`);
  const controller = new AbortController();
  const reason = new Error("interrupted");
  const { client } = createTestClient();
  const processed: string[] = [];
  const callback = async (_account: unknown, { accountId }: { accountId: string }): Promise<number> => {
    if (processed.push(accountId) === 5) controller.abort(reason);
    return processed.length;
  };
  const interrupted = await forEachAccount(client, accountIds, callback, {
    concurrency: 1,
    signal: controller.signal,
  });
  expect(interrupted.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect(interrupted[5]).toEqual({ accountId: "account-5", status: "rejected", reason });
  const continued = await forEachAccount(client, accountIds, callback, { previous: interrupted });
  expect(continued.every(({ status }) => status === "fulfilled")).toBe(true);
  expect(processed).toEqual(accountIds);
});

const clientsOfCallback: readonly [string, (account: ZeroTrustClient) => ZeroTrustClient][] = [
  ["the account", (account) => account],
  ["another account of the callback's client", (account) => account.forAccount("other")],
  ["an account two levels deep", (account) => account.forAccount("other").forAccount("another")],
];

test.each(clientsOfCallback)("the run's deadline limits calls of %s", async (_name, getClient) => {
  const callback = (account: ZeroTrustClient) => getClient(account).gateway.get();
  const run = trackCall(forEachAccount(createPendingClient(), ["a"], callback, { deadlineMs: 1_000 }));
  await advanceClock(999);
  expect(run).toEqual({});
  await advanceClock(1);
  expect(run.result).toMatchObject([{ accountId: "a", status: "rejected", reason: { timedOut: true } }]);
});

test.each(clientsOfCallback)("the run's signal aborts calls of %s", async (_name, getClient) => {
  const controller = new AbortController();
  const callback = (account: ZeroTrustClient) => getClient(account).gateway.get();
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

test("a deadline that is passed to forAccount() overrides the run's deadline", async () => {
  const callback = (account: ZeroTrustClient) => account.forAccount("other", { deadlineMs: 500 }).gateway.get();
  const run = trackCall(forEachAccount(createPendingClient(), ["a"], callback, { deadlineMs: 1_000 }));
  await advanceClock(500);
  expect(run.result).toMatchObject([{ status: "rejected", reason: expect.any(ConnectionError) }]);
});
