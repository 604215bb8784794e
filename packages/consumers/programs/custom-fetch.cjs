const client = require("@zero-trust-accounts/client");
const mock = require("@zero-trust-accounts/mock");
const types = require("@zero-trust-accounts/types");
const { checkPackages } = require("./check-packages.cjs");

const { MOCK_URL, ACCOUNT_ID, FETCH_PACKAGE } = process.env;
// undici exports `fetch`, and node-fetch is one by default.
const { default: defaultExport, fetch = defaultExport } = require(FETCH_PACKAGE);
checkPackages({ client, mock, types }, { url: MOCK_URL, accountId: ACCOUNT_ID, fetch });
