import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { type AccountSources, selectAccounts } from "./select-accounts.ts";

const select = (sources: Partial<AccountSources>) =>
  selectAccounts({ env: { CLOUDFLARE_ACCOUNT_ID: "env" }, stdin: Readable.from([""]), ...sources });

test("options select the accounts, each once", async () => {
  const stdin = Readable.from(["b\na\nc\n"]);
  expect(await select({ account: ["a", "b", "a"], accounts: "-", declared: ["d"], stdin })).toEqual(["a", "b", "c"]);
});

test("without options, the declared accounts are selected", async () => {
  expect(await select({ declared: ["d", "e", "d"] })).toEqual(["d", "e"]);
});

test("without any other, the account of the environment is selected", async () => {
  expect(await select({})).toEqual(["env"]);
});

test("no account is an error that names every way to pass one", async () => {
  await expect(select({ env: {} })).rejects.toThrow(
    "no account; pass --account <id> or --accounts <file>, or set CLOUDFLARE_ACCOUNT_ID",
  );
});

test("an account list without an id is an error, although the environment has an account", async () => {
  await expect(select({ accounts: "-", stdin: Readable.from(["# none\n"]) })).rejects.toThrow("has no account id");
});

test.each(["", "a/b", "..", "a b", "x".repeat(33)])("rejects the account id %j", async (account) => {
  await expect(select({ account: [account] })).rejects.toThrow("is not an account id");
});
