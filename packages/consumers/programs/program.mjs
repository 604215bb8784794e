import * as client from "@zero-trust-accounts/client";
import * as mock from "@zero-trust-accounts/mock";
import * as types from "@zero-trust-accounts/types";
import { checkPackages } from "./check-packages.cjs";

// Vite replaces `process.env` by an empty object.
const { env } = globalThis.process;
checkPackages({ client, mock, types }, { url: env.MOCK_URL, accountId: env.ACCOUNT_ID });
