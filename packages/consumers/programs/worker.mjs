import * as client from "@zero-trust-accounts/client";
import * as mock from "@zero-trust-accounts/mock";
import * as types from "@zero-trust-accounts/types";
import { checkPackages } from "./check-packages.cjs";

// workerd runs the function as the test of a worker.
export default {
  test: (_, { MOCK_URL, ACCOUNT_ID }) =>
    checkPackages({ client, mock, types }, { url: MOCK_URL, accountId: ACCOUNT_ID }),
};
