import { createRequire } from "node:module";
import * as esmClient from "@zero-trust-accounts/client";
import * as esmMock from "@zero-trust-accounts/mock";
import * as esmTypes from "@zero-trust-accounts/types";
import { checkPackages } from "./check-packages.cjs";

const require = createRequire(import.meta.url);
const esm = { client: esmClient, mock: esmMock, types: esmTypes };
const commonJs = {
  client: require("@zero-trust-accounts/client"),
  mock: require("@zero-trust-accounts/mock"),
  types: require("@zero-trust-accounts/types"),
};
const { MOCK_URL: url, ACCOUNT_ID: accountId, THROWING_COPY } = process.env;
const [throwing, other] = THROWING_COPY === "import" ? [esm, commonJs] : [commonJs, esm];

/** Only the other copy evaluates the error. The classes of the two copies are different. */
function ApiError() {}
ApiError.isInstance = (error) => !(error instanceof other.client.ApiError) && other.client.ApiError.isInstance(error);
Object.defineProperty(ApiError, Symbol.hasInstance, { value: (error) => error instanceof throwing.client.ApiError });

const { createZeroTrustClient } = throwing.client;
await checkPackages(
  { client: { createZeroTrustClient, ApiError }, mock: other.mock, types: other.types },
  { url, accountId },
);
