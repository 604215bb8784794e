const { test } = require("node:test");
const client = require("@zero-trust-accounts/client");
const mock = require("@zero-trust-accounts/mock");
const types = require("@zero-trust-accounts/types");
const { checkPackages } = require("./check-packages.cjs");

test("the packages work", async () => {
  const { MOCK_URL, ACCOUNT_ID } = process.env;
  await checkPackages({ client, mock, types }, { url: MOCK_URL, accountId: ACCOUNT_ID });
});
