import { expect, test } from "vitest";
import { createTestClient } from "../testing/create-test-client.ts";
import { forEachAccount } from "./for-each-account.ts";

const accountIds = Array.from({ length: 20 }, (_, index) => `account-${index}`);

test("returns one result per account, in the order of the accounts", async () => {
  const { client, requests } = createTestClient();
  const results = await forEachAccount(client, accountIds, async (account, { accountId }) => {
    await account.gateway.get();
    return accountId.toUpperCase();
  });
  expect(results).toEqual(
    accountIds.map((accountId) => ({ accountId, status: "fulfilled", value: accountId.toUpperCase() })),
  );
  expect(requests.map(({ request }) => request.url.split("/").at(-2)).sort()).toEqual([...accountIds].sort());
});

test("accepts any iterable of account ids", async () => {
  const { client } = createTestClient();
  const results = await forEachAccount(client, new Set(["a", "b"]), (_account, { accountId }) => accountId);
  expect(results.map(({ accountId }) => accountId)).toEqual(["a", "b"]);
});

test("returns an empty array for no accounts", async () => {
  expect(await forEachAccount(createTestClient().client, [], () => 1)).toEqual([]);
});

test("an undefined accountId selects the account of forAccount()", async () => {
  const { client, requests } = createTestClient();
  await client.forAccount("other").gateway.get({ accountId: undefined });
  expect(requests[0]?.request.url).toContain("/accounts/other/");
});

test("an account that fails does not affect the others", async () => {
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

test("never processes more accounts at once than concurrency", async () => {
  const { client } = createTestClient();
  let activeCount = 0;
  let maximumActiveCount = 0;
  const callback = async (): Promise<void> => {
    maximumActiveCount = Math.max(maximumActiveCount, ++activeCount);
    await new Promise((resolve) => setTimeout(resolve, 1));
    activeCount--;
  };
  await forEachAccount(client, accountIds, callback, { concurrency: 3 });
  expect(maximumActiveCount).toBe(3);
});

const fulfilledResult = { accountId: "a", status: "fulfilled", value: "previous" } as const;
const rejectedResult = { accountId: "a", status: "rejected", reason: new Error("no") } as const;

test.each([
  ["after", [rejectedResult, fulfilledResult]],
  ["before", [fulfilledResult, rejectedResult]],
])(
  "does not process an account again whose previous results contain a fulfilled one %s a rejected one",
  async (_position, previous) => {
    const { client } = createTestClient();
    expect(await forEachAccount(client, ["a"], () => "new", { previous })).toEqual([fulfilledResult]);
  },
);

test("processes an account again whose previous result is rejected", async () => {
  const { client } = createTestClient();
  const results = await forEachAccount(client, ["a"], () => "new", { previous: [rejectedResult] });
  expect(results).toEqual([{ accountId: "a", status: "fulfilled", value: "new" }]);
});
