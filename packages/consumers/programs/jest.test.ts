import { test } from "@jest/globals";
import * as client from "@zero-trust-accounts/client";
import * as mock from "@zero-trust-accounts/mock";
import * as types from "@zero-trust-accounts/types";
import { checkPackages } from "./check-packages.cjs";

test("the packages work", async () => {
  const { MOCK_URL, ACCOUNT_ID } = process.env;
  await checkPackages({ client, mock, types }, { url: MOCK_URL, accountId: ACCOUNT_ID });
});
