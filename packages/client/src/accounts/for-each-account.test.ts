import { expect, test, vi } from "vitest";
import { forEachAccount } from "./for-each-account.ts";
import { success } from "./testing/recording-fetch.ts";
import { createTestClient } from "./testing/test-client.ts";

const ids = Array.from({ length: 20 }, (_, index) => `account-${index}`);

test("results come in the order of the accounts, each from its own account", async () => {
  const { client, requests } = createTestClient();
  const results = await forEachAccount(client, ids, async (account, { accountId }) => {
    await account.gateway.get();
    return accountId.toUpperCase();
  });
  expect(results).toEqual(ids.map((accountId) => ({ accountId, status: "fulfilled", value: accountId.toUpperCase() })));
  expect(requests.map(({ request }) => request.url.split("/").at(-2)).sort()).toEqual([...ids].sort());
});

test("an account that is named undefined stays the bound one", async () => {
  const { client, requests } = createTestClient();
  await client.forAccount("bound").gateway.get({ accountId: undefined });
  expect(requests[0]?.request.url).toContain("/accounts/bound/");
});

test("a failing account hides no other", async () => {
  const { client } = createTestClient();
  const reason = new Error("no");
  const results = await forEachAccount(client, ["a", "b", "c"], (_account, { accountId }) => {
    if (accountId === "b") throw reason;
    return accountId;
  });
  expect(results).toEqual([
    { accountId: "a", status: "fulfilled", value: "a" },
    { accountId: "b", status: "rejected", reason },
    { accountId: "c", status: "fulfilled", value: "c" },
  ]);
});

test("no more accounts than asked for are under way, and progress is told of each", async () => {
  const { client } = createTestClient();
  let underWay = 0;
  let most = 0;
  const onProgress = vi.fn();
  await forEachAccount(
    client,
    ids,
    async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
    },
    { concurrency: 3, onProgress },
  );
  expect(most).toBe(3);
  expect(onProgress.mock.calls.map(([{ done, total }]) => [done, total])).toEqual(
    ids.map((_, index) => [index + 1, 20]),
  );
});

test("what is fulfilled in any of the earlier results is not done again", async () => {
  const { client } = createTestClient();
  const fulfilled = { accountId: "a", status: "fulfilled", value: "earlier" } as const;
  const rejected = { accountId: "a", status: "rejected", reason: new Error("no") } as const;
  for (const previous of [
    [fulfilled, rejected],
    [rejected, fulfilled],
  ])
    expect(await forEachAccount(client, ["a"], () => "again", { previous })).toEqual([fulfilled]);
});

test.each([[Promise.resolve(["a"])], [{}], [5]])(
  "accounts that are %s are refused, not taken for none",
  async (ids) => {
    const { client } = createTestClient();
    const callback = vi.fn();
    await expect(forEachAccount(client, ids as unknown as string[], callback)).rejects.toThrow(TypeError);
    expect(callback).not.toHaveBeenCalled();
  },
);

test("where onProgress throws, no further account is started", async () => {
  const worked: string[] = [];
  const thrown = new Error("the caller's own");
  const run = forEachAccount(createTestClient().client, ids, (_account, { accountId }) => worked.push(accountId), {
    concurrency: 1,
    onProgress: () => {
      throw thrown;
    },
  });
  await expect(run).rejects.toBe(thrown);
  expect(worked).toEqual(["account-0"]);
});

test("an interrupted run is resumed from its results", async () => {
  const controller = new AbortController();
  const reason = new Error("interrupted");
  const { client } = createTestClient();
  const worked: string[] = [];
  const work = async (_account: unknown, { accountId }: { accountId: string }): Promise<number> => {
    if (worked.push(accountId) === 5) controller.abort(reason);
    return worked.length;
  };
  const interrupted = await forEachAccount(client, ids, work, { concurrency: 1, signal: controller.signal });
  expect(interrupted.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect(interrupted[5]).toEqual({ accountId: "account-5", status: "rejected", reason });
  const resumed = await forEachAccount(client, ids, work, { previous: interrupted });
  expect(resumed.every(({ status }) => status === "fulfilled")).toBe(true);
  expect(worked).toEqual(ids);
});

test("an abort ends the calls under way", async () => {
  const controller = new AbortController();
  const { client } = createTestClient([() => success({})], { fetch: () => new Promise(() => {}) });
  const run = forEachAccount(client, ["a"], (account) => account.gateway.get(), { signal: controller.signal });
  controller.abort("enough");
  expect(await run).toEqual([{ accountId: "a", status: "rejected", reason: "enough" }]);
});

test.each([
  [["a", "a"], {}, "accountIds must be unique"],
  [["a", ".."], {}, /^accountId must be/],
  [["a"], { concurrency: 0 }, "concurrency must be a whole number from 1"],
  [["a"], { concurrency: Number.NaN }, "concurrency must be a whole number from 1"],
])("refuses %j with %j before anything is done", async (accountIds, options, message) => {
  const callback = vi.fn();
  await expect(forEachAccount(createTestClient().client, accountIds, callback, options)).rejects.toThrow(message);
  expect(callback).not.toHaveBeenCalled();
});

test("no accounts are no work", async () => {
  expect(await forEachAccount(createTestClient().client, [], () => 1)).toEqual([]);
});
