import * as client from "@zero-trust-accounts/client";
import * as mock from "@zero-trust-accounts/mock";
import { toMswHandlers } from "@zero-trust-accounts/mock/msw";
import * as types from "@zero-trust-accounts/types";
import { setupServer } from "msw/node";
import { checkMsw } from "./check-msw.cjs";
import { checkPackages } from "./check-packages.cjs";

const { MOCK_URL, ACCOUNT_ID } = process.env;
await checkMsw({ client, mock, toMswHandlers, setupServer });
await checkPackages({ client, mock, types }, { url: MOCK_URL, accountId: ACCOUNT_ID });
