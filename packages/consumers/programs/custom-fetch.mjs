import * as client from "@zero-trust-accounts/client";
import * as mock from "@zero-trust-accounts/mock";
import * as types from "@zero-trust-accounts/types";
import { checkPackages } from "./check-packages.cjs";

const { MOCK_URL, ACCOUNT_ID, FETCH_PACKAGE } = process.env;
// undici exports `fetch`, and node-fetch is one by default.
const { default: defaultExport, fetch = defaultExport } = await import(FETCH_PACKAGE);
await checkPackages({ client, mock, types }, { url: MOCK_URL, accountId: ACCOUNT_ID, fetch });
