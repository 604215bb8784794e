const client = require("@zero-trust-accounts/client");
const mock = require("@zero-trust-accounts/mock");
const { toMswHandlers } = require("@zero-trust-accounts/mock/msw");
const types = require("@zero-trust-accounts/types");
const { setupServer } = require("msw/node");
const { checkMsw } = require("./check-msw.cjs");
const { checkPackages } = require("./check-packages.cjs");

const { MOCK_URL, ACCOUNT_ID } = process.env;
checkMsw({ client, mock, toMswHandlers, setupServer }).then(() =>
  checkPackages({ client, mock, types }, { url: MOCK_URL, accountId: ACCOUNT_ID }),
);
