const client = require("@zero-trust-accounts/client");
const mock = require("@zero-trust-accounts/mock");
const types = require("@zero-trust-accounts/types");
const { checkPackages } = require("./check-packages.cjs");

// Vite replaces `process.env` by an empty object.
const { env } = globalThis.process;
checkPackages({ client, mock, types }, { url: env.MOCK_URL, accountId: env.ACCOUNT_ID });
